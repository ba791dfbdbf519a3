import { statesBefore } from '@lintuan/kernel/state-table';
import type { SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { defineJob } from '../../platform/jobs/define-job.ts';
import type { Tick } from '../../platform/jobs/ticks.ts';
import { unlockStock } from '../stock/index.ts';
import { counting, settleKey, settling, turning, turnKey } from './job-kinds.ts';
import { activityLife } from './rules.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import { ACTIVITIES, activityTag } from './tags.ts';
import { tellActivityChanged } from './tell-changed.ts';

/** An activity begins and ends by the clock; its end stops new groups only. */
export const turnActivity = defineJob({
  ...turning,
  run: (ctx, { activityId }) =>
    ctx.transaction(async (tx) => {
      const activity = await activities.lock(tx, activityId);
      const now = ctx.now();
      if (activity.state !== 'scheduled' && activity.state !== 'running') return;
      if (now >= activity.endsAt) {
        await activities.move(tx, activityId, statesBefore(activityLife, 'end'), { state: 'ended' });
        await tx.enqueue(settling, { activityId }, { key: settleKey(activityId) });
      } else if (now >= activity.startsAt) {
        await activities.move(tx, activityId, statesBefore(activityLife, 'begin'), { state: 'running' });
        await tx.enqueue(turning, { activityId }, { key: turnKey(activityId), runAt: activity.endsAt });
      } else await tx.enqueue(turning, { activityId }, { key: turnKey(activityId), runAt: activity.startsAt });
      tellActivityChanged(tx, activity);
    }),
});

/** Once the last group of an activity that is over has settled, the units no order took go back on the shelf. */
export const settleActivity = defineJob({
  ...settling,
  run: (ctx, { activityId }) => ctx.transaction((tx) => settle(ctx, tx, activityId)),
});

async function settle(ctx: SystemContext, tx: Tx, activityId: number): Promise<void> {
  const activity = await activities.lock(tx, activityId);
  const over = activity.state === 'ended' || activity.state === 'stopped';
  if (!over || activity.settledAt !== null || (await groups.anyUnderWay(tx, activityId))) return;
  const skus = await activities.skusOf(tx.db, [activityId]);
  const rest = skus.map((sku) => ({ skuId: sku.skuId, quantity: sku.quota - sku.used })).filter((line) => line.quantity > 0);
  if (rest.length > 0) await unlockStock(ctx, tx, { kind: 'group_activity', id: activityId }, rest);
  await activities.move(tx, activityId, ['ended', 'stopped'], { settledAt: ctx.now() });
}

export const countSold = defineJob({
  ...counting,
  run: (ctx, { activityId }) =>
    ctx.transaction(async (tx) => {
      const { publicId } = await activities.countSold(tx, activityId);
      tx.invalidate(ACTIVITIES, activityTag(publicId));
    }),
});

const SWEPT_AT_ONCE = 500;

/** Every turn has a job of its own; this finds those whose job was lost. */
export const sweepActivities: Tick = {
  name: 'group_buy.sweep_activities',
  cron: '*/5 * * * *',
  run: async (ctx) => {
    const due = await activities.due(ctx.db, ctx.now(), SWEPT_AT_ONCE);
    await ctx.transaction(async (tx) => {
      for (const activityId of [...due.begin, ...due.end]) await tx.enqueue(turning, { activityId }, { key: turnKey(activityId) });
      for (const activityId of due.settle) await tx.enqueue(settling, { activityId }, { key: settleKey(activityId) });
    });
  },
};
