import type { GroupState } from '@lintuan/contracts/group-buy/schemas';
import { groupSeats, groups } from '@lintuan/db/schema';
import { statesBefore } from '@lintuan/kernel/state-table';
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { recordsOf } from '../../../platform/db/records.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { groupLife } from '../rules.ts';

export type GroupRow = typeof groups.$inferSelect;

const { columns, read } = recordsOf(groups);

/** As the rules look at it. */
export const seatsOf = (row: GroupRow) => ({ ...row, state: row.state as GroupState });

export async function find(db: Db | Tx['db'], id: number): Promise<GroupRow | null> {
  const [row] = await db.select().from(groups).where(eq(groups.id, id));
  return row ?? null;
}

export async function findByPublicId(db: Db | Tx['db'], publicId: string): Promise<GroupRow | null> {
  const [row] = await run<Record<string, unknown>>(db, statement`select ${columns} from groups where public_id = ${publicId}`);
  return row ? read(row) : null;
}

export const byIds = (db: Db | Tx['db'], ids: readonly number[]): Promise<GroupRow[]> =>
  db
    .select()
    .from(groups)
    .where(inArray(groups.id, [...ids]));

/** Keeps the group as it is until the transaction ends; the activity, where it is needed, is locked before it. */
export async function lock(tx: Tx, id: number): Promise<GroupRow> {
  const [row] = await tx.db.select().from(groups).where(eq(groups.id, id)).for('update');
  return row!;
}

export async function change(tx: Tx, id: number, to: Partial<typeof groups.$inferInsert>): Promise<GroupRow> {
  const [row] = await tx.db.update(groups).set(to).where(eq(groups.id, id)).returning();
  return row!;
}

export async function add(tx: Tx, row: typeof groups.$inferInsert): Promise<GroupRow> {
  const [made] = await tx.db.insert(groups).values(row).returning();
  return made!;
}

/** One seat fewer; a paid one counts twice. */
export async function giveUpSeat(tx: Tx, id: number, paid: boolean): Promise<GroupRow> {
  const [row] = await tx.db
    .update(groups)
    .set({ seatsTaken: sql`${groups.seatsTaken} - 1`, ...(paid ? { seatsPaid: sql`${groups.seatsPaid} - 1` } : {}) })
    .where(eq(groups.id, id))
    .returning();
  return row!;
}

/** Its time is over and nobody is just paying: it fails, once. */
export async function fail(tx: Tx, id: number, now: Date): Promise<GroupRow | null> {
  const [row] = await tx.db
    .update(groups)
    .set({ state: 'failed', endedAt: now })
    .where(
      and(
        eq(groups.id, id),
        inArray(groups.state, statesBefore(groupLife, 'fail')),
        lte(groups.deadline, now),
        eq(groups.seatsTaken, groups.seatsPaid),
      ),
    )
    .returning();
  return row ?? null;
}

/** Groups of an activity that someone may be put into, the fullest first and then the one that ends soonest. */
export async function joinable(db: Db | Tx['db'], activityId: number, joinableUntil: Date, limit: number): Promise<GroupRow[]> {
  return db
    .select()
    .from(groups)
    .where(
      and(
        eq(groups.activityId, activityId),
        eq(groups.state, 'open'),
        sql`${groups.deadline} > ${joinableUntil}`,
        sql`${groups.seatsTaken} + ${groups.virtualSeats} < ${groups.size}`,
      ),
    )
    .orderBy(sql`${groups.size} - ${groups.seatsPaid} - ${groups.virtualSeats}`, asc(groups.deadline), asc(groups.id))
    .limit(limit);
}

/** Under way past their time: for the sweep that catches what a job missed. */
export async function overdue(db: Db, now: Date, limit: number): Promise<number[]> {
  const rows = await db
    .select({ id: groups.id })
    .from(groups)
    .where(and(inArray(groups.state, ['waiting', 'open']), lte(groups.deadline, now)))
    .orderBy(asc(groups.deadline))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Brings the end of every group under way to now, and answers them with the checkouts that still wait to be paid. */
export async function callIn(tx: Tx, activityId: number, now: Date): Promise<{ groupIds: number[]; checkoutIds: number[] }> {
  const rows = await tx.db
    .update(groups)
    .set({ deadline: now })
    .where(and(eq(groups.activityId, activityId), inArray(groups.state, ['waiting', 'open'])))
    .returning({ id: groups.id });
  const groupIds = rows.map((row) => row.id);
  if (groupIds.length === 0) return { groupIds, checkoutIds: [] };
  const held = await tx.db
    .select({ checkoutId: groupSeats.checkoutId })
    .from(groupSeats)
    .where(and(inArray(groupSeats.groupId, groupIds), eq(groupSeats.state, 'held')));
  return { groupIds, checkoutIds: held.map((row) => row.checkoutId) };
}

export async function anyUnderWay(tx: Tx, activityId: number): Promise<boolean> {
  const rows = await tx.db
    .select({ id: groups.id })
    .from(groups)
    .where(and(eq(groups.activityId, activityId), inArray(groups.state, ['waiting', 'open'])))
    .limit(1);
  return rows.length > 0;
}

export async function changeLeader(tx: Tx, from: number, into: number): Promise<void> {
  await tx.db.update(groups).set({ leaderId: into }).where(eq(groups.leaderId, from));
}
