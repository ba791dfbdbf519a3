import type { DayFigures } from '@lintuan/contracts/statistics/schemas';
import { orderRefunds, orders, refunds } from '@lintuan/db/schema';
import { addDays, startOfShanghaiDay } from '@lintuan/kernel/shanghai-day';
import { and, eq, gte, isNotNull, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../../../platform/db/database.ts';

const dayOf = (column: PgColumn) => sql<string>`to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** Figures of each day from `from` to `until`, days without any included. */
export async function dailyFigures(db: Db, merchantId: number | null, from: string, until: string): Promise<DayFigures[]> {
  const since = startOfShanghaiDay(from);
  const own = merchantId === null ? undefined : eq(orders.merchantId, merchantId);
  const [placed, paid, returned] = await Promise.all([
    db
      .select({ day: dayOf(orders.createdAt), count: sql<number>`count(*)::int` })
      .from(orders)
      .where(and(own, gte(orders.createdAt, since)))
      .groupBy(sql`1`),
    db
      .select({
        day: dayOf(orders.paidAt),
        count: sql<number>`count(*)::int`,
        buyers: sql<number>`count(distinct ${orders.shopperId})::int`,
        fen: sql<string>`sum(${orders.payableFen})`,
      })
      .from(orders)
      .where(and(own, gte(orders.paidAt, since)))
      .groupBy(sql`1`),
    db
      .select({ day: dayOf(refunds.settledAt), fen: sql<string>`sum(${orderRefunds.cashFen})` })
      .from(refunds)
      .innerJoin(orderRefunds, eq(orderRefunds.refundId, refunds.id))
      .innerJoin(orders, eq(orders.id, orderRefunds.orderId))
      .where(and(own, isNotNull(refunds.settledAt), gte(refunds.settledAt, since)))
      .groupBy(sql`1`),
  ]);
  const [placedOn, paidOn, returnedOn] = [byDay(placed), byDay(paid), byDay(returned)];
  const days: DayFigures[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const sold = paidOn.get(day);
    days.push({
      day,
      ordersPlaced: placedOn.get(day)?.count ?? 0,
      ordersPaid: sold?.count ?? 0,
      buyers: sold?.buyers ?? 0,
      paidFen: Number(sold?.fen ?? 0),
      refundedFen: Number(returnedOn.get(day)?.fen ?? 0),
    });
  }
  return days;
}

const byDay = <Row extends { day: string }>(rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [row.day, row]));
