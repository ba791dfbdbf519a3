import { orderAllocations, orderLines } from '@lintuan/db/schema';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { LineRow } from '../stores/checkouts.ts';

export interface OrderParts {
  lines: LineRow[];
  cash: ReadonlyMap<number, number>;
}

const NONE: OrderParts = { lines: [], cash: new Map() };

/** The lines of many orders with the cash of each, in one statement. */
export async function partsOf(db: Db, orderIds: readonly number[]): Promise<(orderId: number) => OrderParts> {
  if (orderIds.length === 0) return () => NONE;
  const rows = await db
    .select({ line: orderLines, cashFen: orderAllocations.amountFen })
    .from(orderLines)
    .leftJoin(
      orderAllocations,
      and(eq(orderAllocations.orderId, orderLines.orderId), eq(orderAllocations.lineId, orderLines.id), eq(orderAllocations.kind, 'cash')),
    )
    .where(inArray(orderLines.orderId, [...orderIds]))
    .orderBy(asc(orderLines.orderId), asc(orderLines.position));
  const byOrder = Map.groupBy(rows, (row) => row.line.orderId);
  return (orderId) => {
    const own = byOrder.get(orderId) ?? [];
    return { lines: own.map((row) => row.line), cash: new Map(own.map((row) => [row.line.id, row.cashFen ?? 0])) };
  };
}
