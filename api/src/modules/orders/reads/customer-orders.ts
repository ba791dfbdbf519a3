import type { CustomerOrderQuery, FindOrder, FoundOrders, OrderCard, OrderCounts } from '@lintuan/contracts/orders/schemas';
import type { CursorList } from '@lintuan/contracts/wire/schemas';
import { checkouts, orders } from '@lintuan/db/schema';
import { and, count, desc, eq, inArray, lt, type SQL } from 'drizzle-orm';
import type { z } from 'zod';
import type { CustomerContext, ManagerContext } from '../../../platform/context.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { merchantCards } from '../../merchants/index.ts';
import { findByNumber } from '../../payments/index.ts';
import { presentCard } from '../present.ts';
import { trayStates } from '../rules.ts';
import { partsOf } from './order-parts.ts';

/** Newest first; a page costs three statements however many orders there are. */
export async function listOwnOrders(ctx: CustomerContext, query: z.output<typeof CustomerOrderQuery>): Promise<CursorList<OrderCard>> {
  const rows = await ctx.db
    .select({ order: orders, checkout: { publicId: checkouts.publicId, expiresAt: checkouts.expiresAt } })
    .from(orders)
    .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
    .where(
      and(
        eq(orders.shopperId, ctx.actor.id),
        query.tray ? inArray(orders.state, [...trayStates[query.tray]]) : undefined,
        query.cursor ? lt(orders.id, Number(query.cursor)) : undefined,
      ),
    )
    .orderBy(desc(orders.id))
    .limit(query.limit + 1);
  const shown = rows.slice(0, query.limit);
  const [parts, shops] = await Promise.all([
    partsOf(
      ctx.db,
      shown.map(({ order }) => order.id),
    ),
    merchantCards(
      ctx.db,
      shown.map(({ order }) => order.merchantId),
    ),
  ]);
  const items = shown.map(({ order, checkout }) => {
    const { lines, cash } = parts(order.id);
    return presentCard(order, checkout, shops.get(order.merchantId)!, lines, cash);
  });
  return { items, next: rows.length > query.limit ? String(shown.at(-1)!.order.id) : null };
}

const counted = ['to_pay', 'to_ship', 'to_receive'] as const;

export const countOwnOrders = (ctx: CustomerContext): Promise<OrderCounts> => countOrders(ctx, eq(orders.shopperId, ctx.actor.id));

export const countManagedOrders = (ctx: ManagerContext): Promise<OrderCounts> =>
  countOrders(ctx, ctx.actor.kind === 'merchant' ? eq(orders.merchantId, ctx.actor.merchantId) : undefined);

async function countOrders(ctx: CustomerContext | ManagerContext, whose: SQL | undefined): Promise<OrderCounts> {
  const open = counted.flatMap((tray) => trayStates[tray]);
  const rows = await ctx.db
    .select({ state: orders.state, count: count() })
    .from(orders)
    .where(and(whose, inArray(orders.state, open)))
    .groupBy(orders.state);
  const inTray = (tray: (typeof counted)[number]) =>
    rows.filter((row) => trayStates[tray].some((state) => state === row.state)).reduce((sum, row) => sum + row.count, 0);
  return { to_pay: inTray('to_pay'), to_ship: inTray('to_ship'), to_receive: inTray('to_receive') };
}

/** By an order's number, or by the number of the payment, as WeChat's order centre knows it. */
export async function findOwnOrders(ctx: CustomerContext, { number }: FindOrder): Promise<FoundOrders> {
  const [byNumber] = await ctx.db
    .select({ orderId: orders.publicId, checkoutId: checkouts.publicId })
    .from(orders)
    .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
    .where(and(eq(orders.shopperId, ctx.actor.id), eq(orders.orderNo, number)));
  if (byNumber) return { checkoutId: byNumber.checkoutId, orderIds: [byNumber.orderId] };
  const payment = await findByNumber(ctx.db, number);
  if (payment?.purpose !== 'checkout') throw notFound('没有找到这笔订单');
  const rows = await ctx.db
    .select({ orderId: orders.publicId, checkoutId: checkouts.publicId })
    .from(orders)
    .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
    .where(and(eq(orders.shopperId, ctx.actor.id), eq(orders.checkoutId, payment.subjectId)));
  if (!rows[0]) throw notFound('没有找到这笔订单');
  return { checkoutId: rows[0].checkoutId, orderIds: rows.map((row) => row.orderId) };
}
