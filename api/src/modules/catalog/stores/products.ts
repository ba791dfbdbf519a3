import { products, skus } from '@lintuan/db/schema';
import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type ProductRow = typeof products.$inferSelect;
export type SkuRow = typeof skus.$inferSelect;

export async function add(tx: Tx, row: typeof products.$inferInsert): Promise<ProductRow> {
  const [made] = await tx.db.insert(products).values(row).returning();
  return made!;
}

export async function save(tx: Tx, id: number, change: Partial<typeof products.$inferInsert>): Promise<ProductRow> {
  const [row] = await tx.db
    .update(products)
    .set({ ...change, version: sql`${products.version} + 1` })
    .where(eq(products.id, id))
    .returning();
  return row!;
}

export async function lock(tx: Tx, publicId: string): Promise<ProductRow | null> {
  const [row] = await tx.db.select().from(products).where(eq(products.publicId, publicId)).for('update');
  return row ?? null;
}

export async function moveShelf(tx: Tx, id: number, from: string[], to: string, at: Date): Promise<ProductRow | null> {
  const [row] = await tx.db
    .update(products)
    .set({ shelf: to, updatedAt: at, ...(to === 'on' ? { onShelfAt: at } : {}) })
    .where(and(eq(products.id, id), inArray(products.shelf, from)))
    .returning();
  return row ?? null;
}

export async function liveSkus(db: Db | Tx['db'], productId: number): Promise<SkuRow[]> {
  return db
    .select()
    .from(skus)
    .where(and(eq(skus.productId, productId), isNull(skus.deletedAt)))
    .orderBy(asc(skus.position));
}

export async function addSkus(tx: Tx, rows: (typeof skus.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.db.insert(skus).values(rows);
}

export async function removeSkus(tx: Tx, ids: number[], at: Date): Promise<void> {
  if (ids.length > 0) await tx.db.update(skus).set({ deletedAt: at }).where(inArray(skus.id, ids));
}

/** Lets two SKUs exchange their specs: none may hold another's while the new ones are written. */
export async function clearSpecs(tx: Tx, ids: number[]): Promise<void> {
  if (ids.length > 0)
    await tx.db
      .update(skus)
      .set({ specs: sql`array['', '', '', ${skus.id}::text]`, code: sql`repeat('#', 51) || ${skus.id}` })
      .where(inArray(skus.id, ids));
}

export async function saveSku(tx: Tx, id: number, change: Partial<typeof skus.$inferInsert>): Promise<void> {
  await tx.db.update(skus).set(change).where(eq(skus.id, id));
}

/** False when a later turn of the same SKU was already taken in. */
export async function turnAvailability(tx: Tx, skuId: number, soldOut: boolean, version: number): Promise<number | null> {
  const [row] = await tx.db
    .update(skus)
    .set({ soldOut, availabilityVersion: version })
    .where(and(eq(skus.id, skuId), lt(skus.availabilityVersion, version)))
    .returning({ productId: skus.productId });
  return row?.productId ?? null;
}

/** A product is sold out when all of its SKUs are; answers its public id. */
export async function refreshSoldOut(tx: Tx, productId: number): Promise<string> {
  const [row] = await tx.db
    .update(products)
    .set({
      soldOut: sql`not exists (select from skus own where own.product_id = ${products.id} and own.deleted_at is null and not own.sold_out)`,
    })
    .where(eq(products.id, productId))
    .returning({ publicId: products.publicId });
  return row!.publicId;
}

export async function setMerchantOpen(tx: Tx, merchantId: number, open: boolean): Promise<void> {
  await tx.db.update(products).set({ merchantOpen: open }).where(eq(products.merchantId, merchantId));
}

/** Counts pieces sold, or taken back; rows in one order, so that two baskets cannot block each other. */
export async function addSales(tx: Tx, counted: readonly { productId: string; pieces: number }[]): Promise<void> {
  await run(
    tx.db,
    statement`
    with counted as (select id, sum(pieces)::int as pieces from unnest((select ${counted.map(({ productId }) => productId)}::char(20)[]), (select ${counted.map(({ pieces }) => pieces)}::int[])) as one(id, pieces) group by id),
    held as (select product.id, counted.pieces from products product join counted on counted.id = product.public_id
      order by product.id for update of product)
    update products set sales = greatest(products.sales + held.pieces, 0) from held where products.id = held.id`,
  );
}
