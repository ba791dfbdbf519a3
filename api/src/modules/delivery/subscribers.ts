import { MOST_ADDRESSES } from '@lintuan/contracts/delivery/limits';
import { shopperDeleted, shoppersMerged } from '../../events/identity.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import * as addresses from './stores/addresses.ts';

export const followMerge = subscribe(shoppersMerged, 'delivery.follow_merge', (ctx, { from, into }) =>
  ctx.transaction(async (tx) => {
    for (const shopperId of [from, into].toSorted((a, b) => a - b)) await addresses.takeTurn(tx, shopperId);
    await addresses.move(tx, from, into, MOST_ADDRESSES);
  }),
);

export const forgetPerson = subscribe(shopperDeleted, 'delivery.forget_person', (ctx, { shopperId }) =>
  ctx.transaction((tx) => addresses.removeAll(tx, shopperId)),
);
