import { broughtShoppers, groupShares } from '@lintuan/db/schema';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export interface Share {
  id: number;
  token: string;
  groupId: number;
  sharerId: number;
}

/** A person has one link to a group, however often they pass it on. */
export async function keep(tx: Tx, share: typeof groupShares.$inferInsert): Promise<Share> {
  const [made] = await tx.db.insert(groupShares).values(share).onConflictDoNothing().returning();
  if (made) return made;
  const [known] = await tx.db
    .select()
    .from(groupShares)
    .where(and(eq(groupShares.groupId, share.groupId), eq(groupShares.sharerId, share.sharerId)));
  return known!;
}

export async function find(db: Db | Tx['db'], token: string): Promise<Share | null> {
  const [row] = await db.select().from(groupShares).where(eq(groupShares.token, token));
  return row ?? null;
}

/** Who passed each of these on. */
export async function sharersOf(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: groupShares.id, sharerId: groupShares.sharerId })
    .from(groupShares)
    .where(inArray(groupShares.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.sharerId]));
}

/** Remembers by whose link someone came first; later ones change nothing. */
export async function noteFirstTouch(tx: Tx, shopperId: number, shareId: number): Promise<void> {
  await tx.db.insert(broughtShoppers).values({ shopperId, shareId }).onConflictDoNothing();
}

/** The heir keeps their own link to a group and whoever brought them first; what they lack they take over. */
export async function changeHands(tx: Tx, from: number, into: number): Promise<void> {
  await tx.db
    .update(groupShares)
    .set({ sharerId: into })
    .where(
      and(
        eq(groupShares.sharerId, from),
        sql`not exists (select from group_shares own where own.group_id = ${groupShares.groupId} and own.sharer_id = ${into})`,
      ),
    );
  await tx.db
    .update(broughtShoppers)
    .set({ shopperId: into })
    .where(and(eq(broughtShoppers.shopperId, from), sql`not exists (select from brought_shoppers own where own.shopper_id = ${into})`));
}
