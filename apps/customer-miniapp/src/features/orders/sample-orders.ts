// Orders for the tests of this folder.
import type { CustomerOrder, OrderCard, OrderState } from '@lintuan/contracts/orders/schemas';

export const card = (orderId: string, state: OrderState, checkoutId = orderId): OrderCard => ({
  orderId,
  orderNo: orderId,
  checkoutId,
  state,
  merchantId: 'shop',
  merchantName: '青禾果蔬',
  payableFen: 3990,
  pieces: 1,
  lines: [],
  createdAt: '2026-12-01T02:00:00.000Z',
  expiresAt: null,
});

export const order = (state: OrderState, change: Partial<CustomerOrder> = {}): CustomerOrder => ({
  ...card('order', state),
  group: null,
  checkoutState: 'paid',
  paidTogether: 1,
  checkoutPayableFen: 3990,
  goodsFen: 3990,
  deliveryFen: 0,
  priceLines: [],
  receiver: null,
  buyerNote: '',
  shipment: null,
  refunds: [],
  paidAt: null,
  shippedAt: null,
  receivedAt: null,
  completedAt: null,
  cancelledAt: null,
  cancelCause: null,
  cancelReason: null,
  receiveBy: null,
  timeline: [],
  ...change,
});
