import { shopperDeleted, shoppersMerged } from '../../events/identity.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import * as orders from './stores/orders.ts';

export const followMerge = subscribe(shoppersMerged, 'orders.follow_merge', (ctx, { from, into }) =>
  ctx.transaction((tx) => orders.changeHands(tx, from, into)),
);

/** What was traded is kept for its three years; who received it is not. */
export const forgetPerson = subscribe(shopperDeleted, 'orders.forget_person', (ctx, { shopperId }) =>
  ctx.transaction((tx) => orders.forgetReceiver(tx, shopperId)),
);
