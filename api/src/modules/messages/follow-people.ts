import { shopperDeleted, shoppersMerged } from '../../events/identity.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import * as messages from './stores/messages.ts';
import * as quotas from './stores/quotas.ts';

export const followMerge = subscribe(shoppersMerged, 'messages.follow_merge', (ctx, { from, into }) =>
  ctx.transaction(async (tx) => {
    await messages.changeHands(tx, from, into);
    await quotas.changeHands(tx, from, into);
  }),
);

export const forgetPerson = subscribe(shopperDeleted, 'messages.forget_person', (ctx, { shopperId }) =>
  ctx.transaction(async (tx) => {
    await messages.removeAll(tx, { audience: 'customer', recipientId: shopperId });
    await quotas.removeAll(tx, shopperId);
  }),
);
