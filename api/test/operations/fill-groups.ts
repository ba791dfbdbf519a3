import pg from 'pg';

const ACTIVITIES = 2000;
const GROUPS = 100_000;
/** The newest are under way. */
const OPEN_FROM = GROUPS - 3000;

export const activityId = (n: number): string => `v${String(n).padStart(19, '0')}`;
export const groupId = (n: number): string => `x${String(n).padStart(19, '0')}`;
/** The one with thousands of groups. */
export const CROWDED = 4;

/** Years of group-buy: most groups over, a few thousand open, one activity with twenty times as many as the others; one buyer has hundreds of seats. */
export async function fillGroups(url: string, { buyerId }: { buyerId: number }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const shopper = `case when n % 500 = 0 or n > ${GROUPS - 20} then ${buyerId} else 1 + n % 50000 end`;
  const state = `case when n > ${OPEN_FROM} then 'open' when n % 4 = 0 then 'failed' else 'formed' end`;
  try {
    for (const statement of [
      `insert into group_activities (id, public_id, merchant_id, product_id, product_public_id, state, size, hours, starts_at, ends_at, per_order_limit,
         per_person_limit, newcomers_only, virtual_fill, group_from_fen, quota_units, used_units, settled_at)
       overriding system value
       select id, 'v' || lpad(id::text, 19, '0'), merchant_id, id, public_id, case when id % 4 = 0 then 'running' else 'ended' end, 3, 24,
         now() - interval '9 days', case when id % 4 = 0 then now() + interval '9 days' else now() - interval '1 day' end, 2, 99, false, false, 990, 1000000, 0,
         case when id % 4 > 0 then now() end
       from products where id <= ${ACTIVITIES}`,
      `insert into group_activity_skus (activity_id, merchant_id, sku_id, sku_public_id, position, group_fen, quota)
       select activity.id, sku.merchant_id, sku.id, sku.public_id, 0, 990, 1000000
       from group_activities activity join skus sku on sku.product_id = activity.product_id`,
      `insert into groups (id, public_id, activity_id, merchant_id, leader_id, state, size, hours, newcomers_only, per_order_limit, per_person_limit, prices,
         seats_taken, seats_paid, created_at, opened_at, deadline, ended_at)
       overriding system value
       select n, 'x' || lpad(n::text, 19, '0'), activity.id, activity.merchant_id, ${shopper}, ${state}, 3, 24, false, 2, 99, '{}',
         case ${state} when 'formed' then 3 else 1 end, case ${state} when 'formed' then 3 else 1 end, now() - (${GROUPS} - n) * interval '1 minute',
         now() - (${GROUPS} - n) * interval '1 minute', now() + (n - ${OPEN_FROM} + 10) * interval '1 minute', case when n <= ${OPEN_FROM} then now() end
       from generate_series(1, ${GROUPS}) n
       join group_activities activity on activity.id = case when n % 20 = 3 then ${CROWDED} else 1 + n % ${ACTIVITIES} end`,
      `insert into group_seats (group_id, activity_id, shopper_id, checkout_id, sku_id, quantity, unit_fen, state, consent, newcomer, taken_at, paid_at, ended_at)
       select groups.id, groups.activity_id, groups.leader_id, n, sku.sku_id, 1, 990, case groups.state when 'failed' then 'lost' else 'paid' end, false, n % 9 = 0,
         groups.created_at, groups.created_at, case groups.state when 'failed' then now() end
       from groups join generate_series(1, ${GROUPS}) n on n = groups.id join group_activity_skus sku on sku.activity_id = groups.activity_id`,
      `insert into group_views (activity_id, day, views) select id, current_date - day, 7 from group_activities, generate_series(0, 60) day`,
      "update shoppers set nickname = '邻居' where nickname is null",
      "select setval(pg_get_serial_sequence('group_activities', 'id'), (select max(id) from group_activities))",
      "select setval(pg_get_serial_sequence('groups', 'id'), (select max(id) from groups))",
      'vacuum analyze shoppers, group_activities, group_activity_skus, groups, group_seats, group_views',
    ])
      await client.query(statement);
  } finally {
    await client.end();
  }
}
