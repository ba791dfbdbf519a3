import type { Dashboard, DashboardQuery } from '@lintuan/contracts/statistics/schemas';
import { orderAllocations, orderLines, orders, paymentNotices, refunds, shippingReports, stockLevels } from '@lintuan/db/schema';
import { addDays, shanghaiDay, startOfShanghaiDay } from '@lintuan/kernel/shanghai-day';
import { and, desc, eq, gte, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { ManagerContext } from '../../../platform/context.ts';
import type { Db } from '../../../platform/db/database.ts';
import { dailyFigures } from './daily.ts';

const TOP = 8;
/** A notice about a number that is none of ours asks nothing of anyone; it stands among all notices. */
const ofAPayment = or(isNotNull(paymentNotices.attemptId), isNotNull(paymentNotices.refundId));

/** Where the shop stands: of one merchant for its members, of all for staff. */
export async function readDashboard(ctx: ManagerContext, { days }: z.output<typeof DashboardQuery>): Promise<Dashboard> {
  const merchantId = ctx.actor.kind === 'merchant' ? ctx.actor.merchantId : null;
  const until = shanghaiDay(ctx.now());
  const from = addDays(until, 1 - days);
  const ofShop = merchantId === null ? undefined : eq(orders.merchantId, merchantId);
  const stockOfShop = merchantId === null ? undefined : eq(stockLevels.merchantId, merchantId);
  const [figures, toShip, lowStock, failedRefunds, flaggedNotices, heldPayments, topProducts] = await Promise.all([
    dailyFigures(ctx.db, merchantId, from, until),
    countOf(ctx.db, orders, and(ofShop, inArray(orders.state, ['paid', 'preparing']))),
    countOf(ctx.db, stockLevels, and(stockOfShop, sql`${stockLevels.onHand} - ${stockLevels.locked} <= ${stockLevels.lowStockAt}`)),
    merchantId === null ? countOf(ctx.db, refunds, eq(refunds.state, 'failed')) : 0,
    merchantId === null ? countOf(ctx.db, paymentNotices, and(isNotNull(paymentNotices.flag), ofAPayment)) : 0,
    merchantId === null ? countOf(ctx.db, shippingReports, ne(shippingReports.state, 'sent')) : 0,
    bestSold(ctx.db, merchantId, from),
  ]);
  return {
    days: figures,
    today: figures.at(-1)!,
    yesterday: figures.at(-2)!,
    toShip,
    failedRefunds,
    flaggedNotices,
    heldPayments,
    lowStock,
    topProducts,
  };
}

async function countOf(db: Db, table: PgTable, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(table).where(where);
  return row!.count;
}

async function bestSold(db: Db, merchantId: number | null, from: string): Promise<Dashboard['topProducts']> {
  const pieces = sql<number>`sum(${orderLines.quantity})::int`;
  const rows = await db
    .select({
      productId: orderLines.productPublicId,
      name: sql<string>`max(${orderLines.productName})`,
      pieces,
      paidFen: sql<string>`sum(${orderAllocations.amountFen})`,
    })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .innerJoin(
      orderAllocations,
      and(eq(orderAllocations.orderId, orders.id), eq(orderAllocations.lineId, orderLines.id), eq(orderAllocations.kind, 'cash')),
    )
    .where(
      and(
        merchantId === null ? undefined : eq(orders.merchantId, merchantId),
        gte(orders.paidAt, startOfShanghaiDay(from)),
        ne(orders.state, 'cancelled'),
      ),
    )
    .groupBy(orderLines.productPublicId)
    .orderBy(desc(pieces), orderLines.productPublicId)
    .limit(TOP);
  return rows.map((row) => ({ ...row, paidFen: Number(row.paidFen) }));
}
