import { sql } from 'drizzle-orm';
import { char, check, foreignKey, index, integer, jsonb, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId, time } from './columns.ts';
import { shoppers } from './identity.ts';
import { merchants } from './merchants.ts';
import { payments } from './payments.ts';

/** What is paid together: paid or given up as a whole. The receiver is a snapshot, sealed. */
export const checkouts = pgTable(
  'checkouts',
  {
    id: id(),
    publicId: publicId(),
    shopperId: key()
      .notNull()
      .references(() => shoppers.id),
    state: text().notNull().default('pending_payment'),
    goodsFen: integer().notNull(),
    deliveryFen: integer().notNull(),
    payableFen: integer().notNull(),
    priceLines: jsonb().$type<{ step: string; label: string; amountFen: number }[]>().notNull(),
    deliveryMethod: text().notNull(),
    receiverSealed: text(),
    receiverRegion: text().notNull(),
    receiverPhoneHash: text(),
    receiverPhoneTailHash: text(),
    cancelCause: text(),
    expiresAt: time().notNull(),
    createdAt: createdAt(),
    paidAt: time(),
    cancelledAt: time(),
  },
  (t) => [
    uniqueIndex('checkouts_public_id').on(t.publicId),
    index('checkouts_shopper').on(t.shopperId, t.id),
    index('checkouts_pending').on(t.expiresAt).where(sql`${t.state} = 'pending_payment'`),
    index('checkouts_state').on(t.state, t.id),
    index('checkouts_receiver_phone').on(t.receiverPhoneHash).where(sql`${t.receiverPhoneHash} is not null`),
    index('checkouts_receiver_phone_tail').on(t.receiverPhoneTailHash).where(sql`${t.receiverPhoneTailHash} is not null`),
    index('checkouts_sealed_key').on(sql`split_part(${t.receiverSealed}, '.', 1)`).where(sql`${t.receiverSealed} is not null`),
    check('checkouts_state', sql`${t.state} in ('pending_payment', 'paid', 'cancelled')`),
    check('checkouts_sums', sql`${t.goodsFen} >= 0 and ${t.deliveryFen} >= 0 and ${t.payableFen} >= 0`),
    check('checkouts_paid_at', sql`${t.state} <> 'paid' or ${t.paidAt} is not null`),
    check('checkouts_cancelled_at', sql`(${t.state} = 'cancelled') = (${t.cancelledAt} is not null and ${t.cancelCause} is not null)`),
    check('checkouts_delivery_method', sql`${t.deliveryMethod} in ('express', 'pickup', 'door')`),
  ],
);

/** One merchant's part of a checkout, and its way to the shopper. */
export const orders = pgTable(
  'orders',
  {
    id: id(),
    publicId: publicId(),
    orderNo: char({ length: 18 }).notNull(),
    checkoutId: key()
      .notNull()
      .references(() => checkouts.id),
    merchantId: key()
      .notNull()
      .references(() => merchants.id),
    shopperId: key()
      .notNull()
      .references(() => shoppers.id),
    /** A group order waits, once paid, until its group has formed. */
    kind: text().notNull().default('ordinary'),
    state: text().notNull().default('pending_payment'),
    goodsFen: integer().notNull(),
    deliveryFen: integer().notNull(),
    payableFen: integer().notNull(),
    buyerNote: text().notNull().default(''),
    sellerNote: text().notNull().default(''),
    createdAt: createdAt(),
    paidAt: time(),
    shippedAt: time(),
    receivedAt: time(),
    completedAt: time(),
    cancelledAt: time(),
    cancelCause: text(),
    cancelReason: text(),
  },
  (t) => [
    uniqueIndex('orders_public_id').on(t.publicId),
    uniqueIndex('orders_order_no').on(t.orderNo),
    unique('orders_of_checkout').on(t.checkoutId, t.merchantId),
    unique('orders_of_merchant').on(t.merchantId, t.id),
    index('orders_shopper').on(t.shopperId, t.id),
    index('orders_shopper_state').on(t.shopperId, t.state, t.id),
    index('orders_merchant_state').on(t.merchantId, t.state, t.id),
    index('orders_state').on(t.state, t.id),
    index('orders_paid_at').on(t.paidAt),
    index('orders_created_at').on(t.createdAt),
    index('orders_shipped').on(t.shippedAt).where(sql`${t.state} = 'shipped'`),
    index('orders_received').on(t.receivedAt).where(sql`${t.state} = 'received'`),
    check(
      'orders_state',
      sql`${t.state} in ('pending_payment', 'forming', 'paid', 'preparing', 'ready', 'shipped', 'received', 'completed', 'cancelled')`,
    ),
    check('orders_kind', sql`${t.kind} in ('ordinary', 'group')`),
    check('orders_forming_is_group', sql`${t.state} <> 'forming' or ${t.kind} = 'group'`),
    check('orders_sums', sql`${t.goodsFen} >= 0 and ${t.deliveryFen} >= 0 and ${t.payableFen} >= 0`),
    check('orders_cancelled_whole', sql`(${t.state} = 'cancelled') = (${t.cancelledAt} is not null and ${t.cancelCause} is not null)`),
    check(
      'orders_cancel_cause',
      sql`${t.cancelCause} in ('unpaid', 'shopper', 'merchant', 'staff', 'group_failed', 'left_group', 'shortage')`,
    ),
  ],
);

/** What was bought, as it stood then; a later change of the product changes nothing here. */
export const orderLines = pgTable(
  'order_lines',
  {
    id: id(),
    orderId: key().notNull(),
    merchantId: key().notNull(),
    position: integer().notNull(),
    skuId: key().notNull(),
    skuPublicId: text().notNull(),
    productPublicId: text().notNull(),
    productName: text().notNull(),
    specs: text().array().notNull(),
    skuCode: text().notNull(),
    pictureFile: text(),
    warehouseId: key().notNull(),
    unitFen: integer().notNull(),
    quantity: integer().notNull(),
    shippedQuantity: integer().notNull().default(0),
    refundedQuantity: integer().notNull().default(0),
  },
  (t) => [
    foreignKey({ name: 'order_lines_order', columns: [t.merchantId, t.orderId], foreignColumns: [orders.merchantId, orders.id] }),
    uniqueIndex('order_lines_sku').on(t.orderId, t.skuId),
    unique('order_lines_of_order').on(t.orderId, t.id),
    check('order_lines_quantities', sql`${t.quantity} between 1 and 999 and ${t.unitFen} >= 0`),
    check('order_lines_shipped', sql`${t.shippedQuantity} between 0 and ${t.quantity}`),
    check('order_lines_refunded', sql`${t.refundedQuantity} between 0 and ${t.quantity}`),
  ],
);

/** Who bears which part of a line, or of the delivery fee (no line): cash from the shopper, the rest from offers. */
export const orderAllocations = pgTable(
  'order_allocations',
  {
    id: id(),
    orderId: key()
      .notNull()
      .references(() => orders.id),
    lineId: key(),
    kind: text().notNull(),
    funder: text().notNull(),
    amountFen: integer().notNull(),
  },
  (t) => [
    foreignKey({ name: 'order_allocations_line', columns: [t.orderId, t.lineId], foreignColumns: [orderLines.orderId, orderLines.id] }),
    unique('order_allocations_once').on(t.orderId, t.lineId, t.kind, t.funder).nullsNotDistinct(),
    check(
      'order_allocations_kind',
      sql`${t.kind} in ('cash', 'group_price', 'member_price', 'spend_and_save', 'coupon', 'points', 'delivery_coupon')`,
    ),
    check('order_allocations_funder', sql`${t.funder} in ('shopper', 'merchant', 'platform')`),
    check('order_allocations_amount', sql`${t.amountFen} >= 0`),
  ],
);

/** What became of an order: each step with who took it and when. */
export const orderHistory = pgTable(
  'order_history',
  {
    id: id(),
    orderId: key()
      .notNull()
      .references(() => orders.id),
    event: text().notNull(),
    fromState: text(),
    toState: text().notNull(),
    actorKind: text().notNull(),
    actorName: text().notNull(),
    note: text().notNull().default(''),
    createdAt: createdAt(),
  },
  (t) => [
    index('order_history_order').on(t.orderId, t.id),
    check('order_history_actor_kind', sql`${t.actorKind} in ('admin', 'merchant', 'customer', 'system')`),
  ],
);

/** A parcel on its way. */
export const shipments = pgTable(
  'shipments',
  {
    id: id(),
    orderId: key().notNull(),
    merchantId: key().notNull(),
    carrier: text().notNull(),
    trackingNo: text().notNull(),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [
    foreignKey({ name: 'shipments_order', columns: [t.merchantId, t.orderId], foreignColumns: [orders.merchantId, orders.id] }),
    uniqueIndex('shipments_order_id').on(t.orderId),
    index('shipments_tracking_no').on(t.trackingNo),
  ],
);

/** Which lines, or the delivery fee (no line), a refund gives back, and how much of each. */
export const orderRefunds = pgTable(
  'order_refunds',
  {
    id: id(),
    refundId: key().notNull(),
    orderId: key()
      .notNull()
      .references(() => orders.id),
    lineId: key(),
    quantity: integer().notNull(),
    cashFen: integer().notNull(),
  },
  (t) => [
    foreignKey({ name: 'order_refunds_line', columns: [t.orderId, t.lineId], foreignColumns: [orderLines.orderId, orderLines.id] }),
    unique('order_refunds_once').on(t.refundId, t.orderId, t.lineId).nullsNotDistinct(),
    index('order_refunds_order').on(t.orderId),
    check('order_refunds_amounts', sql`${t.quantity} >= 0 and ${t.cashFen} >= 0`),
  ],
);

/** Telling WeChat that goods were handed over, once per mini-program payment; money is held until it knows. */
export const shippingReports = pgTable(
  'shipping_reports',
  {
    checkoutId: key()
      .primaryKey()
      .references(() => checkouts.id),
    paymentId: key()
      .notNull()
      .references(() => payments.id),
    state: text().notNull().default('waiting'),
    tries: integer().notNull().default(0),
    lastError: text(),
    createdAt: createdAt(),
    sentAt: time(),
  },
  (t) => [
    index('shipping_reports_state').on(t.state, t.checkoutId),
    check('shipping_reports_state', sql`${t.state} in ('waiting', 'sent', 'failed')`),
  ],
);
