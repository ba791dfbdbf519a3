import type { OrderState } from '@lintuan/contracts/orders/schemas';
import { checkouts, orderAllocations, orderLines, orderRefunds, orders, shipments } from '@lintuan/db/schema';
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import type { Share } from '../rules.ts';
import type { CheckoutRow, OrderRow } from './checkouts.ts';

export interface Whose {
  shopperId?: number | undefined;
  merchantId?: number | undefined;
}

const within = ({ shopperId, merchantId }: Whose) =>
  and(
    shopperId === undefined ? undefined : eq(orders.shopperId, shopperId),
    merchantId === undefined ? undefined : eq(orders.merchantId, merchantId),
  );

export async function idOf(db: Db | Tx['db'], publicId: string, whose: Whose): Promise<number | null> {
  const [row] = await db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.publicId, publicId), within(whose)));
  return row?.id ?? null;
}

/** Takes turns on the whole checkout first: what its orders do to one another is decided one at a time. */
export async function lock(tx: Tx, id: number): Promise<{ order: OrderRow; checkout: CheckoutRow } | null> {
  const [checkout] = await tx.db
    .select()
    .from(checkouts)
    .where(eq(checkouts.id, tx.db.select({ id: orders.checkoutId }).from(orders).where(eq(orders.id, id))))
    .for('update');
  if (!checkout) return null;
  const [order] = await tx.db.select().from(orders).where(eq(orders.id, id)).for('update');
  return { order: order!, checkout };
}

/** The one way a paid order changes its state: from a state that allows it, or not at all. */
export async function move(
  tx: Tx,
  id: number,
  from: readonly OrderState[],
  change: Partial<typeof orders.$inferInsert> & { state: OrderState },
): Promise<OrderRow | null> {
  const [row] = await tx.db
    .update(orders)
    .set(change)
    .where(and(eq(orders.id, id), inArray(orders.state, [...from])))
    .returning();
  return row ?? null;
}

/** The one order of a checkout that holds but one. */
export async function onlyOf(db: Db | Tx['db'], checkoutId: number): Promise<number> {
  const [row] = await db.select({ id: orders.id }).from(orders).where(eq(orders.checkoutId, checkoutId));
  return row!.id;
}

/** A group order that was given up unpaid, and not by its buyer's own wish; null when it is none. */
export async function lockGivenUp(tx: Tx, checkoutId: number): Promise<OrderRow | null> {
  await tx.db.select({ id: checkouts.id }).from(checkouts).where(eq(checkouts.id, checkoutId)).for('update');
  const [row] = await tx.db.select().from(orders).where(eq(orders.checkoutId, checkoutId)).for('update');
  const givenUp = row?.kind === 'group' && row.state === 'cancelled' && row.paidAt === null;
  return givenUp && (row.cancelCause === 'unpaid' || row.cancelCause === 'group_failed') ? row : null;
}

/** From cancelled to forming, with its checkout: it is paid after all. */
export async function comeBack(tx: Tx, order: OrderRow, paidAt: Date): Promise<void> {
  const alive = { paidAt, cancelledAt: null, cancelCause: null };
  await tx.db
    .update(checkouts)
    .set({ ...alive, state: 'paid' })
    .where(eq(checkouts.id, order.checkoutId));
  await tx.db
    .update(orders)
    .set({ ...alive, state: 'forming', cancelReason: null })
    .where(eq(orders.id, order.id));
}

/** Every order that still waits for its group is paid for good, each with its step; one statement, in id order. */
export async function form(
  tx: Tx,
  checkoutIds: readonly number[],
  step: { at: Date; actor: { kind: string; name: string } },
): Promise<void> {
  await run(
    tx.db,
    statement`
    with waiting as (
      select id from orders where checkout_id = any ((select ${checkoutIds}::bigint[])::bigint[]) and state = 'forming' order by id for update),
    formed as (
      update orders set state = 'paid' from waiting where orders.id = waiting.id returning orders.id)
    insert into order_history (order_id, event, from_state, to_state, actor_kind, actor_name, note, created_at)
    select id, 'form', 'forming', 'paid', ${step.actor.kind}::text, ${step.actor.name}::text, '', ${step.at}::timestamptz from formed`,
  );
}

export const setSellerNote = async (tx: Tx, id: number, sellerNote: string): Promise<void> =>
  void (await tx.db.update(orders).set({ sellerNote }).where(eq(orders.id, id)));

export const addShipment = async (tx: Tx, row: typeof shipments.$inferInsert): Promise<void> =>
  void (await tx.db.insert(shipments).values(row));

export async function correctShipment(tx: Tx, orderId: number, change: { carrier: string; trackingNo: string; updatedAt: Date }) {
  const [row] = await tx.db.update(shipments).set(change).where(eq(shipments.orderId, orderId)).returning();
  return row ?? null;
}

export const shipLines = async (tx: Tx, orderId: number): Promise<void> =>
  void (await tx.db
    .update(orderLines)
    .set({ shippedQuantity: sql`${orderLines.quantity}` })
    .where(eq(orderLines.orderId, orderId)));

/** What the shopper paid in cash for each line and for the delivery, and what of it went back already. */
export async function sharesOf(tx: Tx, orderId: number): Promise<{ paid: Share[]; given: Share[] }> {
  const paid = await tx.db
    .select({ lineId: orderAllocations.lineId, cashFen: orderAllocations.amountFen, quantity: orderLines.quantity })
    .from(orderAllocations)
    .leftJoin(orderLines, eq(orderLines.id, orderAllocations.lineId))
    .where(and(eq(orderAllocations.orderId, orderId), eq(orderAllocations.kind, 'cash')))
    .orderBy(asc(orderAllocations.id));
  const given = await tx.db
    .select({ lineId: orderRefunds.lineId, cashFen: orderRefunds.cashFen, quantity: orderRefunds.quantity })
    .from(orderRefunds)
    .where(eq(orderRefunds.orderId, orderId));
  return { paid: paid.map((share) => ({ ...share, quantity: share.quantity ?? 0 })), given };
}

export async function addRefund(tx: Tx, refundId: number, orderId: number, shares: readonly Share[]): Promise<void> {
  await tx.db.insert(orderRefunds).values(shares.map((share) => ({ refundId, orderId, ...share })));
}

export const refundLines = async (tx: Tx, orderId: number): Promise<void> =>
  void (await tx.db
    .update(orderLines)
    .set({ refundedQuantity: sql`${orderLines.quantity}` })
    .where(eq(orderLines.orderId, orderId)));

export async function stillToHandOver(tx: Tx, checkoutId: number, waiting: readonly OrderState[]): Promise<boolean> {
  const rows = await tx.db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.checkoutId, checkoutId), inArray(orders.state, [...waiting])))
    .limit(1);
  return rows.length > 0;
}

export interface Parcel {
  carrier: string;
  trackingNo: string;
  productName: string;
  receiverSealed: string | null;
}

export async function parcelsOf(db: Db, checkoutId: number): Promise<Parcel[]> {
  return db
    .select({
      carrier: shipments.carrier,
      trackingNo: shipments.trackingNo,
      productName: orderLines.productName,
      receiverSealed: checkouts.receiverSealed,
    })
    .from(shipments)
    .innerJoin(orders, eq(orders.id, shipments.orderId))
    .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
    .innerJoin(orderLines, and(eq(orderLines.orderId, orders.id), eq(orderLines.position, 0)))
    .where(eq(orders.checkoutId, checkoutId))
    .orderBy(asc(shipments.id));
}

const dueColumn = { shipped: orders.shippedAt, received: orders.receivedAt } as const;

/** Orders that stand in a state since before `until`: for the sweep that catches what a job missed. */
export async function standingSince(db: Db, state: 'shipped' | 'received', until: Date, limit: number): Promise<number[]> {
  const rows = await db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.state, state), lte(dueColumn[state], until)))
    .orderBy(asc(dueColumn[state]))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** An heir takes over what a merged account bought. */
export async function changeHands(tx: Tx, from: number, into: number): Promise<void> {
  await tx.db.update(checkouts).set({ shopperId: into }).where(eq(checkouts.shopperId, from));
  await tx.db.update(orders).set({ shopperId: into }).where(eq(orders.shopperId, from));
}

/** Trade records stay; who got the parcel is forgotten. */
export async function forgetReceiver(tx: Tx, shopperId: number): Promise<void> {
  await tx.db
    .update(checkouts)
    .set({ receiverSealed: null, receiverPhoneHash: null, receiverPhoneTailHash: null })
    .where(eq(checkouts.shopperId, shopperId));
  await tx.db.update(orders).set({ buyerNote: '' }).where(eq(orders.shopperId, shopperId));
}

export async function find(db: Db | Tx['db'], id: number): Promise<OrderRow> {
  const [row] = await db.select().from(orders).where(eq(orders.id, id));
  if (!row) throw new Error(`no order ${id}`);
  return row;
}

export async function shipmentOf(db: Db | Tx['db'], orderId: number) {
  const [row] = await db.select().from(shipments).where(eq(shipments.orderId, orderId));
  return row ?? null;
}

export async function hasParcel(tx: Tx, checkoutId: number): Promise<boolean> {
  const rows = await tx.db
    .select({ id: shipments.id })
    .from(shipments)
    .innerJoin(orders, eq(orders.id, shipments.orderId))
    .where(eq(orders.checkoutId, checkoutId))
    .limit(1);
  return rows.length > 0;
}

export async function anyIn(tx: Tx, shopperId: number, states: readonly OrderState[]): Promise<boolean> {
  const rows = await tx.db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.shopperId, shopperId), inArray(orders.state, [...states])))
    .limit(1);
  return rows.length > 0;
}
