import type { ActivityState } from '@lintuan/contracts/group-buy/schemas';
import { groupActivities, groupActivitySkus } from '@lintuan/db/schema';
import { and, asc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type ActivityRow = typeof groupActivities.$inferSelect;
export type ActivitySkuRow = typeof groupActivitySkus.$inferSelect;

export interface Whose {
  merchantId?: number | undefined;
}
const within = ({ merchantId }: Whose) => (merchantId === undefined ? undefined : eq(groupActivities.merchantId, merchantId));

/** As the rules look at it. */
export const windowOf = (row: ActivityRow) => ({ ...row, state: row.state as ActivityState });

export async function add(tx: Tx, row: typeof groupActivities.$inferInsert): Promise<ActivityRow> {
  const [made] = await tx.db.insert(groupActivities).values(row).returning();
  return made!;
}

export async function putSkus(
  tx: Tx,
  activityId: number,
  rows: Omit<typeof groupActivitySkus.$inferInsert, 'activityId'>[],
): Promise<void> {
  await tx.db.delete(groupActivitySkus).where(eq(groupActivitySkus.activityId, activityId));
  await tx.db.insert(groupActivitySkus).values(rows.map((row) => ({ activityId, ...row })));
}

export async function find(db: Db | Tx['db'], publicId: string, whose: Whose = {}): Promise<ActivityRow | null> {
  const [row] = await db
    .select()
    .from(groupActivities)
    .where(and(eq(groupActivities.publicId, publicId), within(whose)));
  return row ?? null;
}

export async function lock(tx: Tx, id: number): Promise<ActivityRow> {
  const [row] = await tx.db.select().from(groupActivities).where(eq(groupActivities.id, id)).for('update');
  return row!;
}

export async function byIds(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, ActivityRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(groupActivities)
    .where(inArray(groupActivities.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

export async function skusOf(db: Db | Tx['db'], activityIds: readonly number[]): Promise<ActivitySkuRow[]> {
  if (activityIds.length === 0) return [];
  return db
    .select()
    .from(groupActivitySkus)
    .where(inArray(groupActivitySkus.activityId, [...activityIds]))
    .orderBy(asc(groupActivitySkus.activityId), asc(groupActivitySkus.position));
}

/** Moves an activity on from the states expected; null when it stood elsewhere. */
export async function move(
  tx: Tx,
  id: number,
  from: readonly string[],
  change: Partial<typeof groupActivities.$inferInsert>,
): Promise<ActivityRow | null> {
  const [row] = await tx.db
    .update(groupActivities)
    .set(change)
    .where(and(eq(groupActivities.id, id), inArray(groupActivities.state, [...from])))
    .returning();
  return row ?? null;
}

export async function discard(tx: Tx, id: number): Promise<void> {
  await tx.db.delete(groupActivitySkus).where(eq(groupActivitySkus.activityId, id));
  await tx.db.delete(groupActivities).where(eq(groupActivities.id, id));
}

/** Another activity of the product that shares part of the time. */
export async function overlapping(tx: Tx, activity: Pick<ActivityRow, 'id' | 'productId' | 'startsAt' | 'endsAt'>): Promise<boolean> {
  const rows = await tx.db
    .select({ id: groupActivities.id })
    .from(groupActivities)
    .where(
      and(
        eq(groupActivities.productId, activity.productId),
        ne(groupActivities.id, activity.id),
        inArray(groupActivities.state, ['scheduled', 'running']),
        lte(groupActivities.startsAt, activity.endsAt),
        gt(groupActivities.endsAt, activity.startsAt),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Those of a merchant that are published and not over. */
export async function liveOf(tx: Tx, merchantId: number): Promise<ActivityRow[]> {
  return tx.db
    .select()
    .from(groupActivities)
    .where(and(eq(groupActivities.merchantId, merchantId), inArray(groupActivities.state, ['scheduled', 'running'])))
    .orderBy(asc(groupActivities.id));
}

export async function shiftUnits(tx: Tx, id: number, change: { used?: number; promised?: number }): Promise<void> {
  await tx.db
    .update(groupActivities)
    .set({
      usedUnits: sql`${groupActivities.usedUnits} + ${change.used ?? 0}`,
      promisedUnits: sql`${groupActivities.promisedUnits} + ${change.promised ?? 0}`,
    })
    .where(eq(groupActivities.id, id));
}

export async function shiftSku(tx: Tx, activityId: number, skuId: number, used: number): Promise<void> {
  await tx.db
    .update(groupActivitySkus)
    .set({ used: sql`${groupActivitySkus.used} + ${used}` })
    .where(and(eq(groupActivitySkus.activityId, activityId), eq(groupActivitySkus.skuId, skuId)));
}

/** Pieces in groups that formed, counted anew each time: it may be asked for twice. */
export async function countSold(tx: Tx, id: number): Promise<ActivityRow> {
  const sold = sql`(
    select coalesce(sum(seat.quantity), 0) from groups join group_seats seat on seat.group_id = groups.id
    where groups.activity_id = ${id} and groups.state = 'formed' and seat.state in ('paid', 'given_back'))`;
  const [row] = await tx.db.update(groupActivities).set({ soldUnits: sold }).where(eq(groupActivities.id, id)).returning();
  return row!;
}

/** Those whose time to begin or to end has come, and those that are over and still hold units. */
export async function due(db: Db, now: Date, limit: number): Promise<{ begin: number[]; end: number[]; settle: number[] }> {
  const ids = async (where: ReturnType<typeof and>) =>
    (await db.select({ id: groupActivities.id }).from(groupActivities).where(where).orderBy(asc(groupActivities.id)).limit(limit)).map(
      (row) => row.id,
    );
  const [begin, end, settle] = await Promise.all([
    ids(and(eq(groupActivities.state, 'scheduled'), lte(groupActivities.startsAt, now), gt(groupActivities.endsAt, now))),
    ids(and(inArray(groupActivities.state, ['scheduled', 'running']), lte(groupActivities.endsAt, now))),
    ids(and(inArray(groupActivities.state, ['ended', 'stopped']), isNull(groupActivities.settledAt))),
  ]);
  return { begin, end, settle };
}
