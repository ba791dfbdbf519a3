import { carriers } from '@lintuan/contracts/orders/carriers';
import type { OrderState } from '@lintuan/contracts/orders/schemas';
import { orderLines, orders, shipments } from '@lintuan/db/schema';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

/** What can be told of an order to those it concerns; no name or address is among it. */
export interface OrderNews {
  id: number;
  checkoutId: number;
  publicId: string;
  orderNo: string;
  merchantId: number;
  shopperId: number;
  kind: string;
  state: OrderState;
  payableFen: number;
  /** The first product's name, and how many pieces of all. */
  goods: string;
  pieces: number;
  cancelReason: string | null;
  parcel: { carrierName: string; trackingNo: string } | null;
}

/** The orders of each checkout, in the order they were placed. */
export async function newsOfCheckouts(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, OrderNews[]>> {
  return Map.groupBy(await read(db, inArray(orders.checkoutId, [...ids])), ({ checkoutId }) => checkoutId);
}

export async function newsOfOrders(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, OrderNews>> {
  return new Map((await read(db, inArray(orders.id, [...ids]))).map((order) => [order.id, order]));
}

async function read(db: Db | Tx['db'], which: SQL): Promise<OrderNews[]> {
  const rows = await db
    .select({
      order: orders,
      goods: orderLines.productName,
      pieces: sql<number>`(select sum(line.quantity)::int from order_lines line where line.order_id = ${orders.id})`,
      carrier: shipments.carrier,
      trackingNo: shipments.trackingNo,
    })
    .from(orders)
    .innerJoin(orderLines, and(eq(orderLines.orderId, orders.id), eq(orderLines.position, 0)))
    .leftJoin(shipments, eq(shipments.orderId, orders.id))
    .where(which)
    .orderBy(asc(orders.id));
  return rows.map(({ order, goods, pieces, carrier, trackingNo }) => ({
    id: order.id,
    checkoutId: order.checkoutId,
    publicId: order.publicId,
    orderNo: order.orderNo,
    merchantId: order.merchantId,
    shopperId: order.shopperId,
    kind: order.kind,
    state: order.state as OrderState,
    payableFen: order.payableFen,
    goods,
    pieces,
    cancelReason: order.cancelReason,
    parcel:
      carrier === null || trackingNo === null ? null : { carrierName: carriers[carrier as keyof typeof carriers] ?? carrier, trackingNo },
  }));
}
