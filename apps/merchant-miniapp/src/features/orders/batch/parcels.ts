import { MOST_SHIPPED } from '@lintuan/contracts/orders/carriers';
// Many orders on their way to the carrier: what is typed for each, and what can be sent.
import type { Carrier, ManagedOrderCard, ShipOrders, ShippedOrders } from '@lintuan/contracts/orders/schemas';
import { isTrackingNo } from '../tracking-no.ts';

/** As the contract has it. */

export interface Parcel {
  orderId: string;
  orderNo: string;
  receiver: string;
  goods: string;
  carrier: Carrier;
  trackingNo: string;
  /** Why it could not be sent; gone as soon as something is changed. */
  refusal: string;
}

type Order = Pick<ManagedOrderCard, 'orderId' | 'orderNo' | 'receiverName' | 'receiverPhone' | 'receiverRegion'>;

export const newParcel = (order: Order, goods: string, carrier: Carrier): Parcel => ({
  orderId: order.orderId,
  orderNo: order.orderNo,
  receiver: [order.receiverName, order.receiverPhone, order.receiverRegion].filter(Boolean).join(' '),
  goods,
  carrier,
  trackingNo: '',
  refusal: '',
});

/** Chosen once more, an order is no longer chosen; no more are taken than can be sent at once. */
export function flipped(parcels: readonly Parcel[], parcel: Parcel): Parcel[] {
  const others = parcels.filter(({ orderId }) => orderId !== parcel.orderId);
  if (others.length < parcels.length) return others;
  return others.length < MOST_SHIPPED ? [...others, parcel] : others;
}

/** What was typed for one that was chosen before stays. */
export function withAll(parcels: readonly Parcel[], more: readonly Parcel[]): Parcel[] {
  const known = new Set(parcels.map(({ orderId }) => orderId));
  return [...parcels, ...more.filter(({ orderId }) => !known.has(orderId))].slice(0, MOST_SHIPPED);
}

export const changed = (parcels: readonly Parcel[], orderId: string, part: Partial<Pick<Parcel, 'carrier' | 'trackingNo'>>): Parcel[] =>
  parcels.map((parcel) => (parcel.orderId === orderId ? { ...parcel, ...part, refusal: '' } : parcel));

const isReady = ({ trackingNo }: Parcel): boolean => isTrackingNo(trackingNo);
const isWrong = (parcel: Parcel): boolean => parcel.trackingNo !== '' && !isReady(parcel);

export interface Readiness {
  ready: ShipOrders['parcels'];
  empty: number;
  wrong: number;
}

/** Numbers may come one by one: what is complete can go while the rest waits. */
export const readiness = (parcels: readonly Parcel[]): Readiness => ({
  ready: parcels.filter(isReady).map(({ orderId, carrier, trackingNo }) => ({ orderId, carrier, trackingNo })),
  empty: parcels.filter(({ trackingNo }) => trackingNo === '').length,
  wrong: parcels.filter(isWrong).length,
});

/** What has been sent leaves; what was refused stays and says why. */
export function afterShipping(parcels: readonly Parcel[], { items }: ShippedOrders): Parcel[] {
  const outcome = new Map(items.map((item) => [item.orderId, item]));
  return parcels
    .filter(({ orderId }) => !outcome.get(orderId)?.shipped)
    .map((parcel) => ({ ...parcel, refusal: outcome.get(parcel.orderId)?.message ?? parcel.refusal }));
}
