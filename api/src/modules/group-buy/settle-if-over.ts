import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { settleKey, settling } from './job-kinds.ts';
import * as activities from './stores/activities.ts';

/** A group came to its end: when its activity is over too, what is left of its units may go back to the shelf. */
export async function settleIfOver(ctx: Context, tx: Tx, activityId: number): Promise<void> {
  const activity = (await activities.byIds(tx.db, [activityId])).get(activityId)!;
  const over = activity.state === 'ended' || activity.state === 'stopped' || activity.endsAt <= ctx.now();
  if (over && activity.settledAt === null) await tx.enqueue(settling, { activityId }, { key: settleKey(activityId) });
}
