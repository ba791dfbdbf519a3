import { brands, categories, products } from '@lintuan/db/schema';
import { eq, ne, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type CategoryRow = typeof categories.$inferSelect;

export async function all(db: Db | Tx['db']): Promise<CategoryRow[]> {
  return db.select().from(categories).orderBy(categories.depth, categories.position, categories.id);
}

/** Keeps a category from being deleted until what leans on it is written. */
export async function hold(tx: Tx, publicId: string): Promise<CategoryRow | null> {
  const [row] = await tx.db.select().from(categories).where(eq(categories.publicId, publicId)).for('key share');
  return row ?? null;
}

export async function lock(tx: Tx, publicId: string): Promise<CategoryRow | null> {
  const [row] = await tx.db.select().from(categories).where(eq(categories.publicId, publicId)).for('update');
  return row ?? null;
}

export async function add(tx: Tx, row: typeof categories.$inferInsert): Promise<CategoryRow> {
  const [made] = await tx.db.insert(categories).values(row).returning();
  return made!;
}

export async function save(tx: Tx, id: number, change: Partial<typeof categories.$inferInsert>): Promise<CategoryRow> {
  const [row] = await tx.db.update(categories).set(change).where(eq(categories.id, id)).returning();
  return row!;
}

export async function remove(tx: Tx, id: number): Promise<void> {
  await tx.db.delete(categories).where(eq(categories.id, id));
}

/** Even a deleted product still names its category, for the orders that remember it. */
export async function inUse(tx: Tx, id: number): Promise<boolean> {
  const { rows } = await tx.db.execute<{ used: boolean }>(sql`
    select exists (select from categories where parent_id = ${id}) or exists (select from products where category_id = ${id}) as used`);
  return rows[0]!.used;
}

export async function productCounts(db: Db | Tx['db']): Promise<Map<number, number>> {
  const rows = await db
    .select({ id: products.categoryId, count: sql<number>`count(*)::int` })
    .from(products)
    .where(ne(products.shelf, 'deleted'))
    .groupBy(products.categoryId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

export async function allBrands(db: Db) {
  return db.select().from(brands).orderBy(brands.name).limit(1000);
}

export async function findBrand(db: Db | Tx['db'], publicId: string) {
  const [row] = await db.select().from(brands).where(eq(brands.publicId, publicId));
  return row ?? null;
}

export async function addBrand(tx: Tx, row: typeof brands.$inferInsert) {
  const [made] = await tx.db.insert(brands).values(row).returning();
  return made!;
}
