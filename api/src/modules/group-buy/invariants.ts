import { beingTold, hasJob, type Invariant } from '../../platform/invariant.ts';

const over = "activity.state in ('ended', 'stopped')";

export const invariants: Invariant[] = [
  {
    name: 'group_buy.seats_are_counted',
    says: 'what a group counts as taken and paid are its seats, and no more than its size',
    examined: 'select 1 from groups',
    broken: `
      select grp.id, grp.state, grp.seats_taken, grp.seats_paid, sums.* from groups grp
      cross join lateral (
        select count(*) filter (where seat.state = 'held')::int as held,
          count(*) filter (where seat.state in ('paid', 'given_back') or (grp.state = 'failed' and seat.state = 'lost' and seat.newcomer is not null))::int as paid
        from group_seats seat where seat.group_id = grp.id) sums
      where grp.seats_taken <> sums.held + sums.paid or grp.seats_paid <> sums.paid or grp.seats_taken + grp.virtual_seats > grp.size`,
  },
  {
    name: 'group_buy.formed_is_full',
    says: 'a group has formed exactly when paid and filled seats are its size',
    examined: 'select 1 from groups',
    broken: `
      select id, state, size, seats_paid, virtual_seats from groups
      where (state = 'formed') <> (seats_paid + virtual_seats = size)`,
  },
  {
    name: 'group_buy.live_seats_have_live_orders',
    says: 'a held seat has an unpaid order, a paid one an order that was not taken back, and every live group order has a seat',
    examined: "select 1 from group_seats where state in ('held', 'paid')",
    broken: `
      select seat.id, seat.state, c.state as checkout, o.state as "order" from group_seats seat
      left join checkouts c on c.id = seat.checkout_id left join orders o on o.checkout_id = c.id
      where seat.state = 'held' and c.state is distinct from 'pending_payment'
         or seat.state = 'paid' and (o.state is null or o.state in ('pending_payment', 'cancelled'))
      union all
      select null, null, c.state, o.state from orders o join checkouts c on c.id = o.checkout_id
      where o.kind = 'group' and o.state <> 'cancelled'
        and not exists (select from group_seats seat where seat.checkout_id = c.id and seat.state in ('held', 'paid'))
        and not (o.state = 'forming' and ${beingTold('group_buy.seat_lost>orders.follow_seat_lost')})`,
  },
  {
    name: 'group_buy.lost_is_refunded',
    says: 'whoever paid for a group that came to nothing has a refund, or its event still waits to be handled',
    examined: "select 1 from group_seats where state in ('lost', 'left')",
    broken: `
      select seat.id, seat.state, seat.checkout_id from group_seats seat join orders o on o.checkout_id = seat.checkout_id
      where seat.state in ('lost', 'left') and seat.paid_at is not null and o.payable_fen > 0
        and not exists (select from group_seats later where later.moved_from = seat.id)
        and not exists (select from order_refunds back where back.order_id = o.id)
        and not ${beingTold('group_buy.seat_lost>orders.follow_seat_lost')}`,
  },
  {
    name: 'group_buy.orders_follow',
    says: 'an order waits for its group while that is under way, and no longer',
    examined: "select 1 from orders where kind = 'group'",
    broken: `
      select o.id, o.state, grp.state as "group" from orders o
      join group_seats seat on seat.checkout_id = o.checkout_id and seat.state = 'paid' join groups grp on grp.id = seat.group_id
      where o.state = 'forming' and grp.state <> 'open' and not ${beingTold('group_buy.group_formed>orders.follow_group_formed')}
         or o.state not in ('forming', 'cancelled') and grp.state = 'open'`,
  },
  {
    name: 'group_buy.units_within_quota',
    says: 'the units of an activity are those its seats use and those its open groups promise, and but for orders on their way back no more than its quota',
    examined: 'select 1 from group_activities',
    broken: `
      select activity.id, activity.quota_units, activity.used_units, activity.promised_units, sums.* from group_activities activity
      cross join lateral (
        select coalesce(sum(quantity) filter (where not units_back), 0)::int as used,
          coalesce(sum(quantity) filter (where not units_back and state = 'lost'), 0)::int as on_their_way_back
        from group_seats where activity_id = activity.id) seats
      cross join lateral (
        select coalesce(sum(size - seats_taken - virtual_seats), 0)::int as promised from groups
        where activity_id = activity.id and state in ('waiting', 'open')) under_way
      cross join lateral (select seats.used, seats.on_their_way_back, under_way.promised,
        (select coalesce(sum(used), 0)::int from group_activity_skus sku where sku.activity_id = activity.id) as by_sku,
        (select coalesce(sum(quota), 0)::int from group_activity_skus sku where sku.activity_id = activity.id) as quota) sums
      where activity.used_units <> sums.used or activity.promised_units <> sums.promised or activity.used_units <> sums.by_sku
         or activity.quota_units <> sums.quota or activity.used_units - sums.on_their_way_back + activity.promised_units > activity.quota_units`,
  },
  {
    name: 'group_buy.reservation_is_locked',
    says: 'what an activity has not used of its quota is locked in the stock in its name, and nothing once it is settled',
    examined: 'select 1 from group_activity_skus',
    broken: `
      select activity.id, activity.state, sku.sku_id, sku.quota, sku.used, held.units from group_activities activity
      join group_activity_skus sku on sku.activity_id = activity.id
      cross join lateral (
        select coalesce(sum(movement.locked_delta), 0)::int as units from stock_movements movement
        where movement.sku_id = sku.sku_id and (
          movement.subject_kind = 'group_activity' and movement.subject_id = activity.id
          or movement.subject_kind = 'group_seat' and movement.subject_id in (select id from group_seats where activity_id = activity.id))) held
      where held.units <> case when activity.state = 'draft' or activity.settled_at is not null then 0 else sku.quota - sku.used end`,
  },
  {
    name: 'group_buy.limits_hold',
    says: 'nobody has more of an activity than one may, in one order or in all of them, nor two seats in one group',
    examined: "select 1 from group_seats where state in ('held', 'paid')",
    broken: `
      select activity.id, seat.shopper_id, sum(seat.quantity)::int as units, max(seat.quantity) as most from group_seats seat
      join group_activities activity on activity.id = seat.activity_id where seat.state in ('held', 'paid')
      group by activity.id, seat.shopper_id
      having sum(seat.quantity) > activity.per_person_limit or max(seat.quantity) > activity.per_order_limit
        or count(*) <> count(distinct seat.group_id)`,
  },
  {
    name: 'group_buy.newcomers_are_new',
    says: 'whoever joined a group for newcomers had paid for nothing before',
    examined: 'select 1 from groups where newcomers_only',
    broken: `
      select seat.id, seat.group_id, seat.shopper_id from group_seats seat join groups grp on grp.id = seat.group_id and grp.newcomers_only
      where seat.state = 'paid' and not seat.newcomer
        and seat.id <> (select min(first.id) from group_seats first where first.group_id = grp.id)`,
  },
  {
    name: 'group_buy.open_ones_have_a_job',
    says: 'every group with a clock has a job that ends it, and every activity one for its next turn',
    examined: "select 1 from groups where state in ('waiting', 'open')",
    broken: `
      select 'group' as kind, grp.id from groups grp
      where grp.state in ('waiting', 'open') and grp.deadline is not null and not ${hasJob("'group:' || grp.id")}
      union all
      select 'activity', activity.id from group_activities activity
      where activity.state in ('scheduled', 'running') and not ${hasJob("'group-activity:' || activity.id")}
      union all
      select 'rest', activity.id from group_activities activity
      where ${over} and activity.settled_at is null and not ${hasJob("'group-settle:' || activity.id")}
        and not exists (select from groups grp where grp.activity_id = activity.id and grp.state in ('waiting', 'open'))`,
  },
  {
    name: 'group_buy.leaders_lead',
    says: 'who leads an open group has paid for a seat in it',
    examined: "select 1 from groups where state = 'open'",
    broken: `
      select grp.id, grp.leader_id from groups grp where grp.state = 'open'
        and not exists (select from group_seats seat where seat.group_id = grp.id and seat.shopper_id = grp.leader_id and seat.state = 'paid')`,
  },
];
