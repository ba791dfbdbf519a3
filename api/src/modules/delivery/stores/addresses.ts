import { addresses } from '@lintuan/db/schema';
import { and, asc, count, desc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { recordsOf } from '../../../platform/db/records.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import { takeTurns } from '../../../platform/db/transaction.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type AddressRow = typeof addresses.$inferSelect;

/** Whoever changes a shopper's addresses waits for the one before: so their number and the default hold. */
export const takeTurn = (tx: Tx, shopperId: number): Promise<void> => takeTurns(tx, `addresses:${shopperId}`);

const own = (shopperId: number, publicId: string) => and(eq(addresses.shopperId, shopperId), eq(addresses.publicId, publicId));

export async function list(db: Db, shopperId: number): Promise<AddressRow[]> {
  return db.select().from(addresses).where(eq(addresses.shopperId, shopperId)).orderBy(desc(addresses.isDefault), desc(addresses.id));
}

const { columns, read } = recordsOf(addresses);

export async function find(db: Db | Tx['db'], shopperId: number, publicId: string): Promise<AddressRow | null> {
  const [row] = await run<Record<string, unknown>>(
    db,
    statement`select ${columns} from addresses where shopper_id = ${shopperId} and public_id = ${publicId}`,
  );
  return row ? read(row) : null;
}

export async function countOf(tx: Tx, shopperId: number): Promise<number> {
  const [row] = await tx.db.select({ held: count() }).from(addresses).where(eq(addresses.shopperId, shopperId));
  return row!.held;
}

export async function add(tx: Tx, row: typeof addresses.$inferInsert): Promise<AddressRow> {
  const [made] = await tx.db.insert(addresses).values(row).returning();
  return made!;
}

export async function save(tx: Tx, id: number, change: Partial<typeof addresses.$inferInsert>): Promise<AddressRow> {
  const [row] = await tx.db.update(addresses).set(change).where(eq(addresses.id, id)).returning();
  return row!;
}

export async function remove(tx: Tx, shopperId: number, publicId: string): Promise<AddressRow | null> {
  const [row] = await tx.db.delete(addresses).where(own(shopperId, publicId)).returning();
  return row ?? null;
}

export async function removeAll(tx: Tx, shopperId: number): Promise<void> {
  await tx.db.delete(addresses).where(eq(addresses.shopperId, shopperId));
}

export async function clearDefault(tx: Tx, shopperId: number): Promise<void> {
  await tx.db
    .update(addresses)
    .set({ isDefault: false })
    .where(and(eq(addresses.shopperId, shopperId), addresses.isDefault));
}

export async function makeNewestDefault(tx: Tx, shopperId: number): Promise<void> {
  await tx.db.execute(sql`
    update addresses set is_default = true
    where id = (select max(id) from addresses where shopper_id = ${shopperId})`);
}

/** The heir keeps all of theirs; of the other's, the default and then the newest, as far as there is room. */
export async function move(tx: Tx, from: number, into: number, most: number): Promise<void> {
  await tx.db.execute(sql`
    delete from addresses where shopper_id = ${from} and id not in (
      select id from addresses where shopper_id = ${from} order by is_default desc, id desc
      limit greatest(0, ${most}::int - (select count(*) from addresses where shopper_id = ${into})))`);
  await tx.db.execute(sql`
    update addresses set shopper_id = ${into},
      is_default = is_default and not exists (select from addresses kept where kept.shopper_id = ${into} and kept.is_default)
    where shopper_id = ${from}`);
}

/** The next addresses that still stand under an older key: the three fields of one are always sealed together. */
export async function lockUnderOldKey(tx: Tx, fieldKey: string, after: number, limit: number): Promise<AddressRow[]> {
  return tx.db
    .select()
    .from(addresses)
    .where(and(gt(addresses.id, after), sql`split_part(${addresses.phoneSealed}, '.', 1) <> ${fieldKey}`))
    .orderBy(asc(addresses.id))
    .limit(limit)
    .for('update');
}
