import { z } from 'zod';
import type { SystemContext } from '../../platform/context.ts';
import { defineJob } from '../../platform/jobs/define-job.ts';
import type { Tick } from '../../platform/jobs/ticks.ts';
import { giveUp } from '../payments/index.ts';
import { cancelUnpaid } from './cancel-unpaid.ts';
import * as checkouts from './stores/checkouts.ts';

/** One job looks after each unpaid checkout. */
export const expiryKey = (checkoutId: number): string => `checkout:${checkoutId}`;

/** Time to pay is over: ask WeChat, close there, and only then give everything back. */
export const expireCheckout = defineJob({
  name: 'orders.expire_checkout',
  payload: z.object({ checkoutId: z.int() }),
  run: async (ctx, { checkoutId }) => {
    const checkout = await checkouts.find(ctx.db, checkoutId);
    if (checkout?.state !== 'pending_payment') return;
    if (ctx.now() < checkout.expiresAt) {
      await ctx.transaction((tx) => tx.enqueue(expireCheckout, { checkoutId }, { runAt: checkout.expiresAt, key: expiryKey(checkoutId) }));
      return;
    }
    if ((await giveUp(ctx, { purpose: 'checkout', subjectId: checkoutId })) === 'paid') return;
    await ctx.transaction((tx) => cancelUnpaid(ctx, tx, checkoutId, 'unpaid', '超时未付款'));
  },
});

const SWEPT_AT_ONCE = 500;

/** Every checkout has a job of its own; this finds those whose job was lost. */
export const sweepOverdue: Tick = {
  name: 'orders.sweep_overdue',
  cron: '*/5 * * * *',
  run: async (ctx: SystemContext) => {
    const late = await checkouts.overdue(ctx.db, new Date(ctx.now().getTime() - 5 * 60_000), SWEPT_AT_ONCE);
    if (late.length === 0) return;
    await ctx.transaction(async (tx) => {
      for (const checkoutId of late) await tx.enqueue(expireCheckout, { checkoutId }, { key: expiryKey(checkoutId) });
    });
  },
};
