import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { jobs, sweep } from './jobs.ts';
import { noticeKeys } from './rotate-keys.ts';
import { staff } from './routes.admin.ts';
import { hooks } from './routes.hooks.ts';
import { payerMerged } from './subscribers.ts';

export { closePayment } from './close-payment.ts';
export { askAbout, giveUp } from './give-up.ts';
export { keepLatePayment, lockLatePayment } from './keep-late.ts';
export { findByNumber, hasOpenRefunds, hasPaid, paymentsOf, refundsBy } from './lookup.ts';
export { openPayment } from './open-payment.ts';
export { newsOfPayments } from './reads/payment-news.ts';
export { requestRefund } from './request-refund.ts';
export { startAttempt } from './start-attempt.ts';
export { takeNotice } from './take-notice.ts';

export const paymentsModule = defineModule({
  name: 'payments',
  routes: [hooks, staff],
  jobs: [...jobs, noticeKeys.job],
  subscribers: [payerMerged],
  ticks: [sweep, noticeKeys.tick],
  invariants,
});
