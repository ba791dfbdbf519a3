import type { GroupState, SeatState } from '@lintuan/contracts/group-buy/schemas';
import { groupActivities, groupSeats, groups } from '@lintuan/db/schema';
import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { missing } from '../rules.ts';

/** A checkout's seat with its group: what orders tell of it. */
export interface SeatCard {
  seatId: number;
  checkoutId: number;
  groupId: string;
  activityId: string;
  state: GroupState;
  seatState: SeatState;
  size: number;
  missing: number;
  deadline: Date | null;
  leader: boolean;
  consent: boolean;
  moved: boolean;
  takenAt: Date;
}

const rowsOf = (db: Db | Tx['db']) =>
  db
    .select({ seat: groupSeats, group: groups, activityId: groupActivities.publicId })
    .from(groupSeats)
    .innerJoin(groups, eq(groups.id, groupSeats.groupId))
    .innerJoin(groupActivities, eq(groupActivities.id, groupSeats.activityId));

const card = ({ seat, group, activityId }: Awaited<ReturnType<typeof rowsOf>>[number]): SeatCard => ({
  seatId: seat.id,
  checkoutId: seat.checkoutId,
  groupId: group.publicId,
  activityId,
  state: group.state as GroupState,
  seatState: seat.state as SeatState,
  size: group.size,
  missing: missing(group),
  deadline: group.deadline,
  leader: group.leaderId === seat.shopperId,
  consent: seat.consent,
  moved: seat.movedFrom !== null,
  takenAt: seat.takenAt,
});

/** By checkout, the seat that counts: the newest. */
export async function seatsOfCheckouts(db: Db | Tx['db'], checkoutIds: readonly number[]): Promise<Map<number, SeatCard>> {
  if (checkoutIds.length === 0) return new Map();
  const rows = await rowsOf(db)
    .where(inArray(groupSeats.checkoutId, [...checkoutIds]))
    .orderBy(groupSeats.id);
  return new Map(rows.map((row) => [row.seat.checkoutId, card(row)]));
}

const trays = { forming: ['waiting', 'open'], formed: ['formed'], failed: ['failed', 'closed'] } as const;

/** A shopper's seats, the newest first; `before` is the id the page ends before. */
export async function seatsOfShopper(
  db: Db,
  shopperId: number,
  page: { tray?: keyof typeof trays | undefined; before?: number | undefined; limit: number },
): Promise<SeatCard[]> {
  const rows = await rowsOf(db)
    .where(
      and(
        eq(groupSeats.shopperId, shopperId),
        page.tray ? inArray(groups.state, [...trays[page.tray]]) : undefined,
        page.before ? lt(groupSeats.id, page.before) : undefined,
      ),
    )
    .orderBy(desc(groupSeats.id))
    .limit(page.limit);
  return rows.map(card);
}

export interface MemberCard {
  shopperId: number;
  checkoutId: number;
  leader: boolean;
  seatState: SeatState;
  quantity: number;
  unitFen: number;
  takenAt: Date;
  paidAt: Date | null;
  newcomer: boolean | null;
  shareId: number | null;
}

export async function membersOfGroup(db: Db, groupId: number): Promise<MemberCard[]> {
  const rows = await rowsOf(db).where(eq(groupSeats.groupId, groupId)).orderBy(groupSeats.id);
  return rows.map(({ seat, group }) => ({
    shopperId: seat.shopperId,
    checkoutId: seat.checkoutId,
    leader: group.leaderId === seat.shopperId,
    seatState: seat.state as SeatState,
    quantity: seat.quantity,
    unitFen: seat.unitFen,
    takenAt: seat.takenAt,
    paidAt: seat.paidAt,
    newcomer: seat.newcomer,
    shareId: seat.shareId,
  }));
}
