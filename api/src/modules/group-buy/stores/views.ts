import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

/** False when there is no such activity for people to see. */
export async function addView(tx: Tx, activityPublicId: string, day: string): Promise<boolean> {
  const rows = await run(
    tx.db,
    statement`
    insert into group_views (activity_id, day, views)
    select id, ${day}::date, 1 from group_activities where public_id = ${activityPublicId} and state <> 'draft'
    on conflict (activity_id, day) do update set views = group_views.views + 1
    returning activity_id`,
  );
  return rows.length > 0;
}
