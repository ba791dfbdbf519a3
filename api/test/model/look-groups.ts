export interface ActivitySeen {
  activityId: string;
  skuId: string;
  state: 'draft' | 'scheduled' | 'running' | 'ended' | 'stopped';
  size: number;
  hours: number;
  startsAt: string;
  endsAt: string;
  perOrderLimit: number;
  perPersonLimit: number;
  newcomersOnly: boolean;
  virtualFill: boolean;
  groupFen: number;
  starterFen: number | null;
  quota: number;
  used: number;
  promised: number;
  settled: boolean;
}
export interface GroupSeen {
  groupId: string;
  activityId: string;
  state: 'waiting' | 'open' | 'formed' | 'failed' | 'closed';
  size: number;
  newcomersOnly: boolean;
  /** Of the activity's one SKU, for whoever joins. */
  joinFen: number;
  leaderId: string;
  taken: number;
  paid: number;
  filled: number;
  openedAt: string | null;
  deadline: string | null;
  endedAt: string | null;
}
export interface SeatSeen {
  seatId: number;
  groupId: string;
  activityId: string;
  shopperId: string;
  checkoutId: string;
  quantity: number;
  unitFen: number;
  state: 'held' | 'paid' | 'freed' | 'left' | 'lost' | 'given_back';
  consent: boolean;
  movedFrom: number | null;
  unitsBack: boolean;
  takenAt: string;
  paidAt: string | null;
}

/** The group-buys as the database has them. */
export interface GroupLook {
  activities: ActivitySeen[];
  groups: GroupSeen[];
  seats: SeatSeen[];
}

export const LOOK_AT_GROUPS = `
    (select coalesce(json_agg(json_build_object('activityId', trim(activity.public_id), 'skuId', trim(sku.sku_public_id), 'state', activity.state,
        'size', activity.size, 'hours', activity.hours, 'startsAt', activity.starts_at, 'endsAt', activity.ends_at,
        'perOrderLimit', activity.per_order_limit, 'perPersonLimit', activity.per_person_limit, 'newcomersOnly', activity.newcomers_only,
        'virtualFill', activity.virtual_fill, 'groupFen', sku.group_fen, 'starterFen', sku.starter_fen, 'quota', activity.quota_units,
        'used', activity.used_units, 'promised', activity.promised_units, 'settled', activity.settled_at is not null) order by activity.id), '[]')
      from group_activities activity join group_activity_skus sku on sku.activity_id = activity.id) as activities,
    (select coalesce(json_agg(json_build_object('groupId', trim(grp.public_id), 'activityId', trim(activity.public_id), 'state', grp.state,
        'size', grp.size, 'newcomersOnly', grp.newcomers_only, 'joinFen', (select min(price::int) from jsonb_each_text(grp.prices) each(sku, price)),
        'leaderId', trim(leader.public_id), 'taken', grp.seats_taken, 'paid', grp.seats_paid, 'filled', grp.virtual_seats,
        'openedAt', grp.opened_at, 'deadline', grp.deadline, 'endedAt', grp.ended_at) order by grp.id), '[]')
      from groups grp join group_activities activity on activity.id = grp.activity_id join shoppers leader on leader.id = grp.leader_id) as groups,
    (select coalesce(json_agg(json_build_object('seatId', seat.id, 'groupId', trim(grp.public_id), 'activityId', trim(activity.public_id),
        'shopperId', trim(shopper.public_id), 'checkoutId', trim(c.public_id), 'quantity', seat.quantity, 'unitFen', seat.unit_fen,
        'state', seat.state, 'consent', seat.consent, 'movedFrom', seat.moved_from, 'unitsBack', seat.units_back,
        'takenAt', seat.taken_at, 'paidAt', seat.paid_at) order by seat.id), '[]')
      from group_seats seat join groups grp on grp.id = seat.group_id join group_activities activity on activity.id = seat.activity_id
      join shoppers shopper on shopper.id = seat.shopper_id join checkouts c on c.id = seat.checkout_id) as seats`;
