import type { CheckoutState, PriceLine } from '@lintuan/contracts/checkout/schemas';
import type { CustomerOrder, HistoryEntry, ManagedOrder, OrderId, OrderState } from '@lintuan/contracts/orders/schemas';
import { checkouts, orderHistory, orderRefunds, orders, shipments, shippingReports } from '@lintuan/db/schema';
import { and, asc, count, eq } from 'drizzle-orm';
import type { CustomerContext, ManagerContext } from '../../../platform/context.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { seatsOfCheckouts } from '../../group-buy/index.ts';
import { shopperNames } from '../../identity/index.ts';
import { merchantCards } from '../../merchants/index.ts';
import { paymentsOf, refundsBy } from '../../payments/index.ts';
import { iso, presentCard, presentCause, presentShipment } from '../present.ts';
import { openReceiver } from '../receiver.ts';
import { RECEIVED_AFTER_DAYS } from '../rules.ts';
import type { CheckoutRow, OrderRow } from '../stores/checkouts.ts';
import { idOf } from '../stores/orders.ts';
import { scopeOf } from '../whose.ts';
import { presentOrderGroup } from './groups.ts';
import { partsOf } from './order-parts.ts';

export async function readOwnOrder(ctx: CustomerContext, { orderId }: OrderId): Promise<CustomerOrder> {
  const id = await idOf(ctx.db, orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  return presentOwn(ctx, id);
}

export const presentOwn = async (ctx: CustomerContext, id: number): Promise<CustomerOrder> => {
  const { detail } = await readDetail(ctx, id);
  // Who packed it by name is the shop's own affair.
  const timeline = detail.timeline.map((entry) => (entry.actorKind === 'customer' ? entry : { ...entry, actorName: '' }));
  return { ...detail, timeline };
};

export async function readManagedOrder(ctx: ManagerContext, { orderId }: OrderId): Promise<ManagedOrder> {
  const id = await idOf(ctx.db, orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  return presentManaged(ctx, id);
}

export async function presentManaged(ctx: ManagerContext, id: number): Promise<ManagedOrder> {
  const { detail, order, report } = await readDetail(ctx, id);
  const [names, payments] = await Promise.all([
    shopperNames(ctx.cipher, ctx.db, [order.shopperId]),
    paymentsOf(ctx.db, 'checkout', [order.checkoutId]),
  ]);
  return {
    ...detail,
    sellerNote: order.sellerNote,
    shopperName: names.get(order.shopperId) ?? '邻居',
    paymentId: ctx.actor.kind === 'admin' ? (payments.get(order.checkoutId)?.publicId ?? null) : null,
    held: report !== null && report.state !== 'sent',
  };
}

async function readDetail(ctx: CustomerContext | ManagerContext, id: number) {
  const [[row], parts, history, refundRows] = await Promise.all([
    ctx.db
      .select({ order: orders, checkout: checkouts, shipment: shipments, report: shippingReports })
      .from(orders)
      .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
      .leftJoin(shipments, eq(shipments.orderId, orders.id))
      .leftJoin(shippingReports, eq(shippingReports.checkoutId, checkouts.id))
      .where(eq(orders.id, id)),
    partsOf(ctx.db, [id]),
    ctx.db.select().from(orderHistory).where(eq(orderHistory.orderId, id)).orderBy(asc(orderHistory.id)),
    ctx.db.selectDistinct({ refundId: orderRefunds.refundId }).from(orderRefunds).where(eq(orderRefunds.orderId, id)),
  ]);
  const { order, checkout, shipment, report } = row!;
  const [shops, seats, refunds, [together]] = await Promise.all([
    merchantCards(ctx.db, [order.merchantId]),
    order.kind === 'group' ? seatsOfCheckouts(ctx.db, [order.checkoutId]) : null,
    refundsBy(
      ctx.db,
      refundRows.map((one) => one.refundId),
    ),
    ctx.db
      .select({ count: count() })
      .from(orders)
      .where(and(eq(orders.checkoutId, order.checkoutId))),
  ]);
  const { lines, cash } = parts(id);
  const detail = {
    ...presentCard(order, checkout, shops.get(order.merchantId)!, lines, cash),
    group: presentOrderGroup(seats?.get(order.checkoutId)),
    checkoutState: checkout.state as CheckoutState,
    paidTogether: together!.count,
    checkoutPayableFen: checkout.payableFen,
    goodsFen: order.goodsFen,
    deliveryFen: order.deliveryFen,
    priceLines: priceLinesOf(order, checkout),
    receiver: openReceiver(ctx.cipher, checkout.receiverSealed),
    buyerNote: order.buyerNote,
    shipment: presentShipment(shipment),
    refunds: [...refunds.values()].map(({ refundNo, cause, amountFen, state, createdAt, settledAt }) => ({
      refundNo,
      cause,
      amountFen,
      state,
      createdAt: createdAt.toISOString(),
      settledAt: iso(settledAt),
    })),
    paidAt: iso(order.paidAt),
    shippedAt: iso(order.shippedAt),
    receivedAt: iso(order.receivedAt),
    completedAt: iso(order.completedAt),
    cancelledAt: iso(order.cancelledAt),
    cancelCause: presentCause(order.cancelCause),
    cancelReason: order.cancelReason,
    receiveBy: order.state === 'shipped' ? new Date(order.shippedAt!.getTime() + RECEIVED_AFTER_DAYS * 86_400_000).toISOString() : null,
    timeline: history.map(presentHistory),
  };
  return { detail, order, report };
}

/** An order bought alone with others shows its own part; one of a group is the whole checkout. */
const priceLinesOf = (order: OrderRow, checkout: CheckoutRow): PriceLine[] =>
  order.kind === 'group'
    ? (checkout.priceLines as PriceLine[])
    : [
        { step: 'goods', label: '商品金额', amountFen: order.goodsFen },
        { step: 'delivery', label: '运费', amountFen: order.deliveryFen },
      ];

const presentHistory = (row: typeof orderHistory.$inferSelect): HistoryEntry => ({
  event: row.event,
  fromState: row.fromState as OrderState | null,
  toState: row.toState as OrderState,
  actorKind: row.actorKind as HistoryEntry['actorKind'],
  actorName: row.actorName,
  note: row.note,
  at: row.createdAt.toISOString(),
});
