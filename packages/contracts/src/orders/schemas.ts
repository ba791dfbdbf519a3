import { z } from 'zod';
import { CancelReason, CheckoutState, PriceLine } from '../checkout/schemas.ts';
import { groupStates, seatStates } from '../group-buy/states.ts';
import { RefundCause, RefundState } from '../payments/schemas.ts';
import { Cursor, cursorListOf, Day, Limit, listOf, Page, PublicId, Time } from '../wire/schemas.ts';
import { carriers, MOST_SHIPPED } from './carriers.ts';

export const orderStates = [
  'pending_payment',
  'forming',
  'paid',
  'preparing',
  'ready',
  'shipped',
  'received',
  'completed',
  'cancelled',
] as const;
export const OrderState = z.enum(orderStates);
export const cancelCauses = ['unpaid', 'shopper', 'merchant', 'staff', 'group_failed', 'left_group', 'shortage'] as const;
export const CancelCause = z.enum(cancelCauses);
/** How orders are sorted into trays for people: to pay, to ship, on the way, done, cancelled. */
export const orderTrays = ['to_pay', 'to_ship', 'to_receive', 'done', 'cancelled'] as const;
export const OrderTray = z.enum(orderTrays);

export const Carrier = z.enum(Object.keys(carriers) as [keyof typeof carriers, ...(keyof typeof carriers)[]], '请选择快递公司');

export const OrderId = z.strictObject({ orderId: PublicId });

export const OrderLine = z.object({
  lineId: z.string(),
  skuId: PublicId,
  productId: PublicId,
  productName: z.string(),
  specs: z.array(z.string()),
  pictureUrl: z.string().nullable(),
  unitFen: z.int(),
  quantity: z.int(),
  amountFen: z.int(),
  cashFen: z.int(),
  refundedQuantity: z.int(),
});
export const OrderCard = z.object({
  orderId: PublicId,
  orderNo: z.string(),
  checkoutId: PublicId,
  state: OrderState,
  merchantId: PublicId,
  merchantName: z.string(),
  payableFen: z.int(),
  pieces: z.int(),
  lines: z.array(OrderLine),
  createdAt: Time,
  /** Until when it can be paid; null once that is settled. */
  expiresAt: Time.nullable(),
});
export const CustomerOrderQuery = z.strictObject({ tray: OrderTray.optional(), cursor: Cursor.optional(), limit: Limit });
export const CustomerOrderList = cursorListOf(OrderCard);
export const OrderCounts = z.object({ to_pay: z.int(), to_ship: z.int(), to_receive: z.int() });
/** By an order number, or by the PAY… number WeChat shows. */
export const FindOrder = z.strictObject({ number: z.string('请填写单号').trim().min(6, '单号太短').max(32, '单号太长') });
export const FoundOrders = z.object({ checkoutId: PublicId, orderIds: z.array(PublicId) });

export const Receiver = z.object({ name: z.string(), phone: z.string(), region: z.string(), detail: z.string() });
export const HistoryEntry = z.object({
  event: z.string(),
  fromState: OrderState.nullable(),
  toState: OrderState,
  actorKind: z.enum(['admin', 'merchant', 'customer', 'system']),
  actorName: z.string(),
  note: z.string(),
  at: Time,
});
export const Shipment = z.object({ carrier: z.string(), carrierName: z.string(), trackingNo: z.string(), at: Time });
export const OrderRefund = z.object({
  refundNo: z.string(),
  cause: RefundCause,
  amountFen: z.int(),
  state: RefundState,
  createdAt: Time,
  settledAt: Time.nullable(),
});
/** The group an order was made in, and how it stands there. */
export const OrderGroup = z.object({
  groupId: PublicId,
  activityId: PublicId,
  state: z.enum(groupStates),
  seatState: z.enum(seatStates),
  size: z.int(),
  missing: z.int(),
  deadline: Time.nullable(),
  leader: z.boolean(),
  consent: z.boolean(),
  /** It was paid too late for its group and moved to this one. */
  moved: z.boolean(),
});
const detail = {
  ...OrderCard.shape,
  group: OrderGroup.nullable(),
  checkoutState: CheckoutState,
  /** How many orders are paid together with this one, itself included. */
  paidTogether: z.int(),
  checkoutPayableFen: z.int(),
  goodsFen: z.int(),
  deliveryFen: z.int(),
  priceLines: z.array(PriceLine),
  receiver: Receiver.nullable(),
  buyerNote: z.string(),
  shipment: Shipment.nullable(),
  refunds: z.array(OrderRefund),
  paidAt: Time.nullable(),
  shippedAt: Time.nullable(),
  receivedAt: Time.nullable(),
  completedAt: Time.nullable(),
  cancelledAt: Time.nullable(),
  cancelCause: CancelCause.nullable(),
  cancelReason: z.string().nullable(),
  /** When it counts as received by itself. */
  receiveBy: Time.nullable(),
  timeline: z.array(HistoryEntry),
};
export const CustomerOrder = z.object(detail);
export const CancelOrder = z.strictObject({ orderId: PublicId, reason: CancelReason });

/** What a merchant or staff see in a list; people's names and phones masked. */
export const ManagedOrderCard = z.object({
  ...OrderCard.shape,
  receiverName: z.string(),
  receiverPhone: z.string(),
  receiverRegion: z.string(),
  buyerNote: z.string(),
  sellerNote: z.string(),
  paidAt: Time.nullable(),
  shippedAt: Time.nullable(),
  shipment: Shipment.nullable(),
});
/** In detail, the receiver stands in the open: a parcel must be addressed. `receiver` is null once it was made anonymous. */
export const ManagedOrder = z.object({
  ...detail,
  sellerNote: z.string(),
  shopperName: z.string(),
  paymentId: PublicId.nullable(),
  held: z.boolean(),
});
export const ManagedOrderQuery = z.strictObject({
  tray: OrderTray.optional(),
  merchant: PublicId.optional(),
  /** An order number, a tracking number, or the public id of the checkout the orders are paid with. */
  number: z.string().trim().max(40, '单号太长').optional(),
  /** A whole phone number, or its last four digits. */
  phone: z
    .string()
    .regex(/^(1[3-9]\d{9}|\d{4})$/, '请填写手机号或后四位')
    .optional(),
  from: Day.optional(),
  until: Day.optional(),
  page: Page,
  limit: Limit,
});
export const ManagedOrderList = listOf(ManagedOrderCard);

const TrackingNo = z
  .string('请填写运单号')
  .trim()
  .regex(/^[0-9A-Za-z-]{6,32}$/, '运单号应为 6–32 位字母或数字');
const shipping = { orderId: PublicId, carrier: Carrier, trackingNo: TrackingNo };
export const ShipOrder = z.strictObject(shipping);
export const ShipOrders = z.strictObject({
  parcels: z.array(z.strictObject(shipping)).min(1, '请选择订单').max(MOST_SHIPPED, `一次最多发 ${MOST_SHIPPED} 单`),
});
/** Each parcel by itself: one that cannot be sent holds up no other. */
export const ShippedOrders = z.object({
  items: z.array(z.object({ orderId: PublicId, shipped: z.boolean(), message: z.string() })),
});
export const SetSellerNote = z.strictObject({ orderId: PublicId, note: z.string().trim().max(500, '备注最多 500 个字') });

export const CheckoutRow = z.object({
  checkoutId: PublicId,
  state: CheckoutState,
  shopperName: z.string(),
  payableFen: z.int(),
  orders: z.array(z.object({ orderId: PublicId, orderNo: z.string(), merchantName: z.string(), state: OrderState, payableFen: z.int() })),
  createdAt: Time,
  expiresAt: Time,
  paidAt: Time.nullable(),
  cancelledAt: Time.nullable(),
  cancelCause: z.string().nullable(),
  paymentId: PublicId.nullable(),
  /** Whether WeChat still waits for word that the goods were handed over. */
  shippingReport: z.enum(['none', 'waiting', 'sent', 'failed']),
  shippingReportError: z.string().nullable(),
});
export const CheckoutQuery = z.strictObject({
  /** Its public id, or the number of one of its orders. */
  number: z.string().trim().max(40, '单号太长').optional(),
  state: CheckoutState.optional(),
  held: z.enum(['true', 'false']).optional(),
  from: Day.optional(),
  until: Day.optional(),
  page: Page,
  limit: Limit,
});
export const CheckoutList = listOf(CheckoutRow);

export type OrderState = z.output<typeof OrderState>;
export type CancelCause = z.output<typeof CancelCause>;
export type OrderTray = z.output<typeof OrderTray>;
export type Carrier = z.output<typeof Carrier>;
export type OrderId = z.input<typeof OrderId>;
export type OrderLine = z.output<typeof OrderLine>;
export type OrderCard = z.output<typeof OrderCard>;
export type CustomerOrderQuery = z.input<typeof CustomerOrderQuery>;
export type OrderCounts = z.output<typeof OrderCounts>;
export type FindOrder = z.input<typeof FindOrder>;
export type FoundOrders = z.output<typeof FoundOrders>;
export type OrderGroup = z.output<typeof OrderGroup>;
export type Receiver = z.output<typeof Receiver>;
export type HistoryEntry = z.output<typeof HistoryEntry>;
export type Shipment = z.output<typeof Shipment>;
export type OrderRefund = z.output<typeof OrderRefund>;
export type CustomerOrder = z.output<typeof CustomerOrder>;
export type CancelOrder = z.input<typeof CancelOrder>;
export type ManagedOrderCard = z.output<typeof ManagedOrderCard>;
export type ManagedOrder = z.output<typeof ManagedOrder>;
export type ManagedOrderQuery = z.input<typeof ManagedOrderQuery>;
export type ShipOrder = z.input<typeof ShipOrder>;
export type ShipOrders = z.input<typeof ShipOrders>;
export type ShippedOrders = z.output<typeof ShippedOrders>;
export type SetSellerNote = z.input<typeof SetSellerNote>;
export type CheckoutRow = z.output<typeof CheckoutRow>;
export type CheckoutQuery = z.input<typeof CheckoutQuery>;
