import { SetExpressFee } from '@lintuan/contracts/delivery/schemas';
import { carriers } from '@lintuan/contracts/orders/carriers';
import {
  CancelOrder,
  ManagedOrder,
  ManagedOrderList,
  ManagedOrderQuery,
  OrderCounts,
  type OrderState,
  SetSellerNote,
  ShipOrder,
  ShipOrders,
  ShippedOrders,
} from '@lintuan/contracts/orders/schemas';
import { Dashboard } from '@lintuan/contracts/statistics/schemas';
import { cardOf, dashboard, sampleOrder } from './sample-orders.ts';
import { listed, Refusal } from './wire.ts';

const trays: Record<string, OrderState[]> = {
  to_pay: ['pending_payment'],
  to_ship: ['forming', 'paid', 'preparing'],
  to_receive: ['ready', 'shipped'],
  done: ['received', 'completed'],
  cancelled: ['cancelled'],
};

/** The shop's orders, as far as a shopkeeper's hands reach them. */
export class OrderDesk {
  orders = [sampleOrder(1, 'paid'), sampleOrder(2, 'paid'), sampleOrder(3, 'pending_payment')];
  fee: { baseFen: number; freeAboveFen: number | null } = { baseFen: 600, freeAboveFen: null };
  readonly shippedUnder = new Set<string>();

  /** Undefined for what is not an order's business. */
  answer(operation: string, query: URLSearchParams, body: object, key: string): unknown {
    if (operation === 'GET /merchant/dashboard') return Dashboard.parse(dashboard);
    if (operation === 'GET /merchant/express-fee') return this.fee;
    if (operation === 'PUT /merchant/express-fee') return this.setFee(body);
    if (operation === 'GET /merchant/orders') return this.list(ManagedOrderQuery.parse(Object.fromEntries(query)));
    if (operation === 'GET /merchant/orders/counts') return this.counts();
    if (operation === 'POST /merchant/orders/ship') return this.shipMany(ShipOrders.parse(body), key);
    const [, method, orderId, act = ''] = /^(\w+) \/merchant\/orders\/(\w+)(?:\/(\w+))?$/.exec(operation) ?? [];
    if (!orderId) return undefined;
    const order = this.orders.find((each) => each.orderId === orderId);
    if (!order) throw new Refusal('request.not_found');
    return ManagedOrder.parse(this.act(order, `${method} ${act}`, { ...body, orderId }, key));
  }

  private act(order: ManagedOrder, act: string, input: object, key: string): ManagedOrder {
    if (act === 'GET ') return order;
    if (act === 'POST prepare') return Object.assign(order, { state: 'preparing' });
    if (act === 'POST ship') return this.ship(order, ShipOrder.parse(input), key);
    if (act === 'PUT shipment') return Object.assign(order, { shipment: parcelOf(ShipOrder.parse(input)) });
    if (act === 'PUT note') return Object.assign(order, { sellerNote: SetSellerNote.parse(input).note });
    if (act === 'POST cancel') {
      const { reason } = CancelOrder.parse(input);
      return Object.assign(order, { state: 'cancelled', cancelCause: 'merchant', cancelReason: reason });
    }
    throw new Refusal('request.not_found');
  }

  private ship(order: ManagedOrder, parcel: ShipOrder, key: string): ManagedOrder {
    if (this.shippedUnder.has(key)) return order;
    if (order.state !== 'paid' && order.state !== 'preparing') throw new Refusal('orders.wrong_state', '订单已取消，不能发货');
    this.shippedUnder.add(key);
    return Object.assign(order, { state: 'shipped', shipment: parcelOf(parcel) });
  }

  private shipMany({ parcels }: { parcels: ShipOrder[] }, key: string) {
    const items = parcels.map((parcel, index) => {
      const order = this.orders.find(({ orderId }) => orderId === parcel.orderId);
      try {
        this.ship(order!, parcel, `${key} ${index}`);
        return { orderId: parcel.orderId, shipped: true, message: '已发货' };
      } catch (error) {
        return { orderId: parcel.orderId, shipped: false, message: (error as Error).message };
      }
    });
    return ShippedOrders.parse({ items });
  }

  private list({ tray, number, phone }: ManagedOrderQuery) {
    const found = this.orders.filter(
      (order) =>
        (!tray || trays[tray]?.includes(order.state)) &&
        (!number || number === order.orderNo || number === order.shipment?.trackingNo) &&
        (!phone || order.receiver?.phone.endsWith(phone)),
    );
    return ManagedOrderList.parse(listed(found.map(cardOf)));
  }

  private counts() {
    const count = (tray: string) => this.orders.filter(({ state }) => trays[tray]?.includes(state)).length;
    return OrderCounts.parse({ to_pay: count('to_pay'), to_ship: count('to_ship'), to_receive: count('to_receive') });
  }

  private setFee(body: object) {
    this.fee = SetExpressFee.parse(body);
    return this.fee;
  }
}

const parcelOf = ({ carrier, trackingNo }: ShipOrder) => ({
  carrier,
  carrierName: carriers[carrier as keyof typeof carriers],
  trackingNo,
  at: new Date().toISOString(),
});
