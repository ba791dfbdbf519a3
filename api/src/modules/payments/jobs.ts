import { defineJob } from '../../platform/jobs/define-job.ts';
import type { Tick } from '../../platform/jobs/ticks.ts';
import { ASK_KEY, asking, askingRefund, closing, REFUND_KEY, sendingRefund } from './job-kinds.ts';
import { askRefund, sendRefund } from './send-refund.ts';
import * as attempts from './stores/attempts.ts';
import * as refunds from './stores/refunds.ts';
import { takeBackAttempt, watchAttempt } from './watch-attempt.ts';

export const jobs = [
  defineJob({ ...asking, run: (ctx, { attemptId, turn }) => watchAttempt(ctx, attemptId, turn) }),
  defineJob({ ...closing, run: (ctx, { attemptId, turn }) => takeBackAttempt(ctx, attemptId, turn) }),
  defineJob({ ...sendingRefund, run: (ctx, { refundId }) => sendRefund(ctx, refundId) }),
  defineJob({ ...askingRefund, run: (ctx, { refundId, turn }) => askRefund(ctx, refundId, turn) }),
];

const SWEPT_AT_ONCE = 500;

/** Nothing stays open without a job that looks after it. */
export const sweep: Tick = {
  name: 'payments.sweep',
  cron: '*/5 * * * *',
  run: (ctx) =>
    ctx.transaction(async (tx) => {
      for (const id of await attempts.unattended(tx, ASK_KEY, SWEPT_AT_ONCE)) {
        await tx.enqueue(asking, { attemptId: id, turn: 0 }, { key: ASK_KEY + id });
      }
      for (const { id, state } of await refunds.unattended(tx, REFUND_KEY, SWEPT_AT_ONCE)) {
        await tx.enqueue(state === 'requested' ? sendingRefund : askingRefund, { refundId: id, turn: 0 }, { key: REFUND_KEY + id });
      }
    }),
};
