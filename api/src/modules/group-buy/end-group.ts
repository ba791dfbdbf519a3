import { groupFailed, groupNearlyFormed, seatLost } from '../../events/group-buy.ts';
import type { SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { defineJob } from '../../platform/jobs/define-job.ts';
import type { Tick } from '../../platform/jobs/ticks.ts';
import { ending, groupKey, nearing } from './job-kinds.ts';
import { free, missing } from './rules.ts';
import { settleIfOver } from './settle-if-over.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import * as seats from './stores/seats.ts';
import { tellGroupChanged } from './tell-changed.ts';

const ASKED_AGAIN_MS = 5000;

/** The time of a group is over. Seats that are just being paid are waited for: what was paid in time counts, however late its notice. */
export const endGroup = defineJob({
  ...ending,
  run: async (ctx, { groupId }) => {
    const group = await groups.find(ctx.db, groupId);
    if (!group?.deadline || (group.state !== 'waiting' && group.state !== 'open')) return;
    const { deadline, activityId } = group;
    const again = (runAt: Date) => ctx.transaction((tx) => tx.enqueue(ending, { groupId }, { key: groupKey(groupId), runAt }));
    if (ctx.now() < deadline) return again(deadline);
    const failed = await ctx.transaction((tx) => fail(ctx, tx, groupId, activityId));
    if (!failed) await again(new Date(ctx.now().getTime() + ASKED_AGAIN_MS));
  },
});

async function fail(ctx: SystemContext, tx: Tx, groupId: number, activityId: number): Promise<boolean> {
  const now = ctx.now();
  const activity = await activities.lock(tx, activityId);
  const group = await groups.fail(tx, groupId, now);
  if (!group) return !(await isUnderWay(tx, groupId));
  const lost = await seats.loseAll(tx, groupId, now);
  await activities.shiftUnits(tx, activityId, { promised: -free(group) });
  const words = { groupId, activityId, merchantId: group.merchantId };
  for (const { id, shopperId, checkoutId } of lost) await tx.publish(seatLost({ ...words, seatId: id, shopperId, checkoutId }));
  await tx.publish(groupFailed(words));
  await settleIfOver(ctx, tx, activity);
  tellGroupChanged(tx, group, activity);
  return true;
}

async function isUnderWay(tx: Tx, groupId: number): Promise<boolean> {
  const group = await groups.find(tx.db, groupId);
  return group?.state === 'waiting' || group?.state === 'open';
}

/** Near its end, with one missing: whoever is in it may know someone. */
export const nearEnd = defineJob({
  ...nearing,
  run: async (ctx, { groupId }) => {
    const group = await groups.find(ctx.db, groupId);
    if (group?.state !== 'open' || missing(group) !== 1) return;
    const { activityId, merchantId } = group;
    await ctx.transaction((tx) => tx.publish(groupNearlyFormed({ groupId, activityId, merchantId })));
  },
});

const SWEPT_AT_ONCE = 1000;
const LATE_MS = 60_000;

/** Every group has a job of its own; this finds those whose job was lost. */
export const sweepOverdue: Tick = {
  name: 'group_buy.sweep_overdue',
  cron: '*/2 * * * *',
  run: async (ctx) => {
    const late = await groups.overdue(ctx.db, new Date(ctx.now().getTime() - LATE_MS), SWEPT_AT_ONCE);
    if (late.length === 0) return;
    await ctx.transaction(async (tx) => {
      for (const groupId of late) await tx.enqueue(ending, { groupId }, { key: groupKey(groupId) });
    });
  },
};
