import { get, post, put } from '../wire/endpoint.ts';
import type { CursorList, Listed, Nothing } from '../wire/schemas.ts';
import type {
  CancelOrder,
  CheckoutQuery,
  CheckoutRow,
  CustomerOrder,
  CustomerOrderQuery,
  FindOrder,
  FoundOrders,
  ManagedOrder,
  ManagedOrderCard,
  ManagedOrderQuery,
  OrderCard,
  OrderCounts,
  OrderId,
  SetSellerNote,
  ShipOrder,
  ShipOrders,
  ShippedOrders,
} from './schemas.ts';

export const customerOrders = {
  list: get<CustomerOrderQuery, CursorList<OrderCard>>('/customer/orders'),
  counts: get<Nothing, OrderCounts>('/customer/orders/counts'),
  find: get<FindOrder, FoundOrders>('/customer/orders/find'),
  read: get<OrderId, CustomerOrder>('/customer/orders/:orderId'),
  cancel: post<CancelOrder, CustomerOrder>('/customer/orders/:orderId/cancel'),
  confirm: post<OrderId, CustomerOrder>('/customer/orders/:orderId/confirm'),
};

const managed = (audience: 'merchant' | 'admin') => ({
  list: get<ManagedOrderQuery, Listed<ManagedOrderCard>>(`/${audience}/orders`),
  counts: get<Nothing, OrderCounts>(`/${audience}/orders/counts`),
  read: get<OrderId, ManagedOrder>(`/${audience}/orders/:orderId`),
  setNote: put<SetSellerNote, ManagedOrder>(`/${audience}/orders/:orderId/note`),
  prepare: post<OrderId, ManagedOrder>(`/${audience}/orders/:orderId/prepare`),
  ship: post<ShipOrder, ManagedOrder>(`/${audience}/orders/:orderId/ship`),
  shipMany: post<ShipOrders, ShippedOrders>(`/${audience}/orders/ship`),
  correctShipment: put<ShipOrder, ManagedOrder>(`/${audience}/orders/:orderId/shipment`),
  cancel: post<CancelOrder, ManagedOrder>(`/${audience}/orders/:orderId/cancel`),
});

export const merchantOrders = managed('merchant');
export const adminOrders = {
  ...managed('admin'),
  checkouts: get<CheckoutQuery, Listed<CheckoutRow>>('/admin/checkouts'),
};
