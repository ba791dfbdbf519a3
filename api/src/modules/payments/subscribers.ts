import { shoppersMerged } from '../../events/identity.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import * as payments from './stores/payments.ts';

/** What someone owes they owe under either of their accounts. */
export const payerMerged = subscribe(shoppersMerged, 'payments', (ctx, { from, into }) =>
  ctx.transaction((tx) => payments.movePayer(tx, from, into)),
);
