import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import type { ActivityRow } from './activities.ts';
import type { GroupRow } from './groups.ts';

export interface Paid {
  group: Pick<GroupRow, 'id' | 'publicId' | 'activityId' | 'merchantId' | 'leaderId' | 'size' | 'seatsPaid' | 'virtualSeats' | 'hours'>;
  activity: Pick<ActivityRow, 'id' | 'publicId' | 'state' | 'endsAt' | 'settledAt'>;
  seatId: number;
  shopperId: number;
  checkoutId: number;
  state: 'open' | 'formed';
  opened: boolean;
  deadline: Date;
}

interface When {
  paidAt: Date;
  /** The moment that must not be after the group's end: when it was paid, or when its buyer was moved into the group. */
  countsAt: Date;
  now: Date;
  /** Whether it is their first purchase; a group for newcomers takes only its starter and who is one. */
  newcomer: boolean;
}

interface Row {
  id: string;
  public_id: string;
  activity_id: string;
  activity_public_id: string;
  activity_state: string;
  ends_at: Date;
  settled_at: Date | null;
  merchant_id: string;
  leader_id: string;
  size: number;
  hours: number;
  seats_paid: number;
  virtual_seats: number;
  state: 'open' | 'formed';
  opened: boolean;
  deadline: Date;
  seat_id: string;
  shopper_id: string;
}

/**
 * The held seat of a checkout is paid: the first opens the group and starts its clock, the last forms it. Null when the
 * group was over by then, or is not for this buyer. Each row is named by one value, so that it is found by its key
 * whatever the planner believes of the tables.
 */
export async function payHeld(tx: Tx, checkoutId: number, { paidAt, countsAt, now, newcomer }: When): Promise<Paid | null> {
  const [row] = await run<Row>(
    tx.db,
    statement`
    with seat as (
      select id, group_id, shopper_id from group_seats where checkout_id = ${checkoutId} and state = 'held'),
    counted as (
      update groups set
        seats_paid = groups.seats_paid + 1,
        state = case when groups.seats_paid + 1 + groups.virtual_seats = groups.size then 'formed' else 'open' end,
        ended_at = case when groups.seats_paid + 1 + groups.virtual_seats = groups.size then ${now}::timestamptz end,
        opened_at = coalesce(groups.opened_at, ${now}::timestamptz),
        deadline = coalesce(groups.deadline, ${now}::timestamptz + make_interval(hours => groups.hours))
      from seat
      where groups.id = (select group_id from seat) and groups.state in ('waiting', 'open')
        and (groups.deadline is null or ${countsAt}::timestamptz <= groups.deadline)
        and (not groups.newcomers_only or groups.leader_id = seat.shopper_id or ${newcomer}::boolean)
      returning groups.id, groups.public_id, groups.activity_id, groups.merchant_id, groups.leader_id, groups.size, groups.hours, groups.seats_paid,
        groups.virtual_seats, groups.state, groups.deadline, groups.seats_paid = 1 as opened, seat.id as seat_id, seat.shopper_id),
    paid as (
      update group_seats set state = 'paid', paid_at = ${paidAt}::timestamptz, newcomer = ${newcomer}::boolean
      where id = (select seat_id from counted))
    select counted.*, activity.public_id as activity_public_id, activity.state as activity_state, activity.ends_at, activity.settled_at
    from counted, group_activities activity where activity.id = (select activity_id from counted)`,
  );
  if (!row) return null;
  return {
    activity: {
      id: Number(row.activity_id),
      publicId: row.activity_public_id,
      state: row.activity_state,
      endsAt: row.ends_at,
      settledAt: row.settled_at,
    },
    seatId: Number(row.seat_id),
    shopperId: Number(row.shopper_id),
    checkoutId,
    state: row.state,
    opened: row.opened,
    deadline: row.deadline,
    group: {
      id: Number(row.id),
      publicId: row.public_id,
      activityId: Number(row.activity_id),
      merchantId: Number(row.merchant_id),
      leaderId: Number(row.leader_id),
      size: row.size,
      hours: row.hours,
      seatsPaid: row.seats_paid,
      virtualSeats: row.virtual_seats,
    },
  };
}
