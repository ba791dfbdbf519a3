import { groupSeats } from '@lintuan/db/schema';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type SeatRow = typeof groupSeats.$inferSelect;

/** Who wants which seat, at which price. */
export interface Wanted {
  activityId: number;
  shopperId: number;
  skuId: number;
  quantity: number;
  unitFen: number;
  consent: boolean;
  shareId: number | null;
}

export interface Taken {
  seatId: number;
  groupId: number;
  groupPublicId: string;
  checkoutId: number;
  deadline: Date | null;
}

interface Row {
  seat_id: string;
  group_id: string;
  public_id: string;
  checkout_id: string;
  deadline: Date | null;
}
const taken = (row: Row | undefined): Taken | null =>
  row
    ? {
        seatId: Number(row.seat_id),
        groupId: Number(row.group_id),
        groupPublicId: row.public_id,
        checkoutId: Number(row.checkout_id),
        deadline: row.deadline,
      }
    : null;

/** Where the checkout that pays for a seat gets its number: the seat is written first. */
const CHECKOUT_IDS = 'checkouts_id_seq';

/**
 * Takes an empty seat of a group while there is one and its time allows, with the units for it; null when anything is
 * short. The activity's row is touched first: whoever wants a seat in it waits there for its turn. Its time is asked so
 * that no index answers it: the planner would look through all groups under way instead of finding one by its key.
 */
export async function join(
  tx: Tx,
  groupId: number,
  wanted: Wanted,
  { now, joinableUntil }: { now: Date; joinableUntil: Date },
): Promise<Taken | null> {
  const [row] = await run<Row>(
    tx.db,
    statement`
    with activity as (
      update group_activities set used_units = used_units + ${wanted.quantity}, promised_units = promised_units - 1
      where id = ${wanted.activityId} and promised_units > 0 and used_units + ${wanted.quantity} + promised_units - 1 <= quota_units
      returning id),
    sku as (
      update group_activity_skus sku set used = sku.used + ${wanted.quantity} from activity
      where sku.activity_id = activity.id and sku.sku_id = ${wanted.skuId} and sku.used + ${wanted.quantity} <= sku.quota
      returning sku.activity_id),
    seated as (
      update groups set seats_taken = seats_taken + 1
      where groups.id = ${groupId} and groups.activity_id = (select activity_id from sku) and groups.state = 'open'
        and groups.seats_taken + groups.virtual_seats < groups.size and (groups.deadline > ${joinableUntil}) is true
        and not exists (select from group_seats seat where seat.group_id = groups.id and seat.shopper_id = ${wanted.shopperId} and seat.state in ('held', 'paid'))
      returning groups.id, groups.public_id, groups.deadline),
    seat as (
      insert into group_seats (group_id, activity_id, shopper_id, checkout_id, sku_id, quantity, unit_fen, consent, share_id, taken_at)
      select seated.id, ${wanted.activityId}::bigint, ${wanted.shopperId}::bigint, nextval(${CHECKOUT_IDS}::text::regclass), ${wanted.skuId}::bigint,
        ${wanted.quantity}::int, ${wanted.unitFen}::int, ${wanted.consent}::boolean, ${wanted.shareId}::bigint, ${now}::timestamptz
      from seated
      returning id, checkout_id)
    select seat.id as seat_id, seated.id as group_id, seated.public_id, seat.checkout_id, seated.deadline from seat, seated`,
  );
  return taken(row);
}

/** Starts a group while units for all its seats are free: the starter's are used, those for the others promised. */
export async function start(tx: Tx, groupPublicId: string, wanted: Wanted, now: Date): Promise<Taken | null> {
  const [row] = await run<Row>(
    tx.db,
    statement`
    with activity as (
      update group_activities set used_units = used_units + ${wanted.quantity}, promised_units = promised_units + size - 1
      where id = ${wanted.activityId} and state in ('scheduled', 'running') and starts_at <= ${now} and ends_at > ${now}
        and used_units + ${wanted.quantity} + promised_units + size - 1 <= quota_units
      returning *),
    sku as (
      update group_activity_skus sku set used = sku.used + ${wanted.quantity} from activity
      where sku.activity_id = activity.id and sku.sku_id = ${wanted.skuId} and sku.used + ${wanted.quantity} <= sku.quota
      returning sku.activity_id),
    started as (
      insert into groups (public_id, activity_id, merchant_id, leader_id, size, hours, newcomers_only, per_order_limit, per_person_limit, prices, seats_taken, created_at)
      select ${groupPublicId}::text, activity.id, activity.merchant_id, ${wanted.shopperId}::bigint, activity.size, activity.hours, activity.newcomers_only,
        activity.per_order_limit, activity.per_person_limit,
        (select jsonb_object_agg(price.sku_public_id, price.group_fen) from group_activity_skus price where price.activity_id = activity.id),
        1, ${now}::timestamptz
      from activity join sku on sku.activity_id = activity.id
      returning id, public_id, deadline),
    seat as (
      insert into group_seats (group_id, activity_id, shopper_id, checkout_id, sku_id, quantity, unit_fen, consent, share_id, taken_at)
      select started.id, ${wanted.activityId}::bigint, ${wanted.shopperId}::bigint, nextval(${CHECKOUT_IDS}::text::regclass), ${wanted.skuId}::bigint,
        ${wanted.quantity}::int, ${wanted.unitFen}::int, ${wanted.consent}::boolean, ${wanted.shareId}::bigint, ${now}::timestamptz
      from started
      returning id, checkout_id)
    select seat.id as seat_id, started.id as group_id, started.public_id, seat.checkout_id, started.deadline from seat, started`,
  );
  return taken(row);
}

export interface Holdings {
  units: number;
  /** Checkouts of this activity that still wait to be paid. */
  unpaid: number[];
  /** Groups in which they have a live seat. */
  groups: number[];
}

/** What someone holds of an activity, over all its groups. */
export async function holdingsOf(db: Db | Tx['db'], activityId: number, shopperId: number): Promise<Holdings> {
  const rows = await run<{ group_id: string; checkout_id: string; quantity: number; state: string }>(
    db,
    statement`
    select group_id, checkout_id, quantity, state from group_seats
    where activity_id = ${activityId} and shopper_id = ${shopperId} and state in ('held', 'paid')`,
  );
  return {
    units: rows.reduce((sum, row) => sum + row.quantity, 0),
    unpaid: rows.filter((row) => row.state === 'held').map((row) => Number(row.checkout_id)),
    groups: rows.map((row) => Number(row.group_id)),
  };
}

/** The newest seat of a checkout: the one that counts. */
export async function ofCheckout(db: Db | Tx['db'], checkoutId: number): Promise<SeatRow | null> {
  const [row] = await db.select().from(groupSeats).where(eq(groupSeats.checkoutId, checkoutId)).orderBy(desc(groupSeats.id)).limit(1);
  return row ?? null;
}

/** Someone's newest seat in a group. */
export async function newestOf(db: Db | Tx['db'], groupId: number, shopperId: number): Promise<SeatRow | null> {
  const [row] = await db
    .select()
    .from(groupSeats)
    .where(and(eq(groupSeats.groupId, groupId), eq(groupSeats.shopperId, shopperId)))
    .orderBy(desc(groupSeats.id))
    .limit(1);
  return row ?? null;
}

export async function satIn(db: Db, groupPublicId: string, shopperId: number): Promise<boolean> {
  const rows = await run(
    db,
    statement`
    select from group_seats seat join groups on groups.id = seat.group_id
    where groups.public_id = ${groupPublicId} and seat.shopper_id = ${shopperId} limit 1`,
  );
  return rows.length > 0;
}

export async function lock(tx: Tx, id: number): Promise<SeatRow> {
  const [row] = await tx.db.select().from(groupSeats).where(eq(groupSeats.id, id)).for('update');
  return row!;
}

/** Moves a seat on from the states expected; null when it stood elsewhere. */
export async function move(
  tx: Tx,
  id: number,
  from: readonly string[],
  change: Partial<typeof groupSeats.$inferInsert> & { state: string },
): Promise<SeatRow | null> {
  const [row] = await tx.db
    .update(groupSeats)
    .set(change)
    .where(and(eq(groupSeats.id, id), inArray(groupSeats.state, [...from])))
    .returning();
  return row ?? null;
}

export const setUnitsBack = async (tx: Tx, id: number): Promise<boolean> =>
  (
    await tx.db
      .update(groupSeats)
      .set({ unitsBack: true })
      .where(and(eq(groupSeats.id, id), eq(groupSeats.unitsBack, false)))
      .returning()
  ).length > 0;

export async function add(tx: Tx, row: typeof groupSeats.$inferInsert): Promise<SeatRow> {
  const [made] = await tx.db.insert(groupSeats).values(row).returning();
  return made!;
}

/** A group failed: every paid seat of it came to nothing. */
export async function loseAll(tx: Tx, groupId: number, at: Date): Promise<SeatRow[]> {
  return tx.db
    .update(groupSeats)
    .set({ state: 'lost', endedAt: at })
    .where(and(eq(groupSeats.groupId, groupId), eq(groupSeats.state, 'paid')))
    .returning();
}

export async function setConsent(tx: Tx, checkoutId: number, consent: boolean): Promise<boolean> {
  const rows = await tx.db
    .update(groupSeats)
    .set({ consent })
    .where(and(eq(groupSeats.checkoutId, checkoutId), eq(groupSeats.state, 'held')))
    .returning({ id: groupSeats.id });
  return rows.length > 0;
}

export async function membersOf(db: Db | Tx['db'], groupIds: readonly number[]): Promise<SeatRow[]> {
  if (groupIds.length === 0) return [];
  return db
    .select()
    .from(groupSeats)
    .where(inArray(groupSeats.groupId, [...groupIds]))
    .orderBy(groupSeats.id);
}

/** An heir takes over the seats of a merged account, save where they sit in the same group already. */
export async function changeHands(tx: Tx, from: number, into: number): Promise<void> {
  await run(
    tx.db,
    statement`
    update group_seats seat set shopper_id = ${into} where seat.shopper_id = ${from}
      and not exists (
        select from group_seats own where own.group_id = seat.group_id and own.shopper_id = ${into}
          and own.state in ('held', 'paid') and seat.state in ('held', 'paid'))`,
  );
}
