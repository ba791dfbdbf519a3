import { z } from 'zod';
import { defineEvent } from '../platform/jobs/define-event.ts';

const owed = { paymentId: z.int(), purpose: z.string(), subjectId: z.int() };

/** What was owed is paid, once per payment. The time is the provider's, not the notice's. */
export const paymentSucceeded = defineEvent('payments.succeeded', 1, z.object({ ...owed, successTime: z.iso.datetime() }));

/** Money arrived for what had been given up; whoever owed it decides, and unless they keep it, it goes back. */
export const paymentCameLate = defineEvent(
  'payments.came_late',
  1,
  z.object({ ...owed, attemptId: z.int(), amountFen: z.int(), successTime: z.iso.datetime() }),
);

const refund = {
  refundId: z.int(),
  paymentId: z.int(),
  cause: z.string(),
  subjectKind: z.string(),
  subjectId: z.int(),
  amountFen: z.int(),
};

export const refundSucceeded = defineEvent('payments.refund_succeeded', 1, z.object(refund));

/** Failed for good: a task for staff. */
export const refundFailed = defineEvent('payments.refund_failed', 1, z.object({ ...refund, lastError: z.string() }));
