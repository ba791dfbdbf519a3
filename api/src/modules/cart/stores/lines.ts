import { cartLines } from '@lintuan/db/schema';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import { takeTurns } from '../../../platform/db/transaction.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type LineRow = typeof cartLines.$inferSelect;

export interface LineToPut {
  skuId: number;
  quantity: number;
  /** The line holds at most this many afterwards. */
  most: number;
  selected: boolean;
  priceFen: number;
}

export interface PutLine {
  skuId: number;
  held: number;
  /** Zero when the cart did not have it. */
  before: number;
}

/** Whoever puts something into a cart waits for the one before: so the number of its kinds holds. */
export const takeTurn = (tx: Tx, shopperId: number): Promise<void> => takeTurns(tx, `cart:${shopperId}`);

const ofShopper = (shopperId: number, skuIds: readonly number[]) =>
  and(eq(cartLines.shopperId, shopperId), inArray(cartLines.skuId, [...skuIds]));

/** Newest first. */
export async function list(db: Db | Tx['db'], shopperId: number): Promise<LineRow[]> {
  return db.select().from(cartLines).where(eq(cartLines.shopperId, shopperId)).orderBy(desc(cartLines.id));
}

export async function totals(tx: Tx, shopperId: number): Promise<{ kinds: number; pieces: number }> {
  const [row] = await tx.db
    .select({ kinds: sql<number>`count(*)::int`, pieces: sql<number>`coalesce(sum(${cartLines.quantity}), 0)::int` })
    .from(cartLines)
    .where(eq(cartLines.shopperId, shopperId));
  return row!;
}

/** Adds to what is there, each up to its own limit, in one statement; the first of them becomes the newest. */
export async function put(tx: Tx, shopperId: number, lines: readonly LineToPut[], at: Date): Promise<PutLine[]> {
  const column = <Name extends keyof LineToPut>(name: Name): LineToPut[Name][] => lines.map((line) => line[name]);
  const rows = await run<Record<keyof PutLine, string>>(
    tx.db,
    statement`
    with wanted as (
      select * from unnest((select ${column('skuId')}::bigint[]), (select ${column('quantity')}::int[]), (select ${column('most')}::int[]),
        (select ${column('selected')}::boolean[]), (select ${column('priceFen')}::int[]))
        with ordinality as line(sku_id, quantity, most, selected, price_fen, place)),
    before as (
      select line.sku_id, line.quantity from cart_lines line join wanted on wanted.sku_id = line.sku_id where line.shopper_id = ${shopperId}),
    put as (
      insert into cart_lines (shopper_id, sku_id, quantity, selected, price_when_added_fen, created_at, updated_at)
      select ${shopperId}::bigint, sku_id, least(quantity, most), selected, price_fen, ${at}::timestamptz, ${at}::timestamptz
      from wanted order by place desc
      on conflict (shopper_id, sku_id) do update set
        quantity = least(cart_lines.quantity + excluded.quantity, (select most from wanted where wanted.sku_id = excluded.sku_id)),
        selected = excluded.selected, price_when_added_fen = excluded.price_when_added_fen, updated_at = excluded.updated_at
      returning sku_id, quantity)
    select put.sku_id as "skuId", put.quantity as held, coalesce(before.quantity, 0) as before
    from put left join before on before.sku_id = put.sku_id`,
  );
  return rows.map((row) => ({ skuId: Number(row.skuId), held: Number(row.held), before: Number(row.before) }));
}

/** How many lines there were to change. */
export async function save(
  tx: Tx,
  shopperId: number,
  skuIds: readonly number[],
  change: Partial<Pick<LineRow, 'quantity' | 'selected' | 'updatedAt'>>,
): Promise<number> {
  const rows = await tx.db.update(cartLines).set(change).where(ofShopper(shopperId, skuIds)).returning({ id: cartLines.id });
  return rows.length;
}

/** Answers how many there were to remove. */
export async function remove(tx: Tx, shopperId: number, skuIds: readonly number[]): Promise<number> {
  return (await tx.db.delete(cartLines).where(ofShopper(shopperId, skuIds))).rowCount ?? 0;
}

export async function removeAll(tx: Tx, shopperId: number): Promise<void> {
  await tx.db.delete(cartLines).where(eq(cartLines.shopperId, shopperId));
}

/** What both have is summed; a second time finds nothing to move. */
export async function move(tx: Tx, from: number, into: number, mostOfOne: number): Promise<void> {
  await tx.db.execute(sql`
    with gone as (delete from cart_lines where shopper_id = ${from} returning *)
    insert into cart_lines (shopper_id, sku_id, quantity, selected, price_when_added_fen, created_at, updated_at)
    select ${into}::bigint, sku_id, quantity, selected, price_when_added_fen, created_at, updated_at from gone order by id
    on conflict (shopper_id, sku_id) do update set
      quantity = least(cart_lines.quantity + excluded.quantity, ${mostOfOne}::int),
      selected = cart_lines.selected or excluded.selected`);
}
