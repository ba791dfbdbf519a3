import { shopperDeleted, shoppersMerged } from '../../events/identity.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import { MOST_OF_ONE } from './rules.ts';
import * as lines from './stores/lines.ts';

export const followMerge = subscribe(shoppersMerged, 'cart.follow_merge', (ctx, { from, into }) =>
  ctx.transaction(async (tx) => {
    for (const shopperId of [from, into].toSorted((a, b) => a - b)) await lines.takeTurn(tx, shopperId);
    await lines.move(tx, from, into, MOST_OF_ONE);
  }),
);

export const forgetPerson = subscribe(shopperDeleted, 'cart.forget_person', (ctx, { shopperId }) =>
  ctx.transaction((tx) => lines.removeAll(tx, shopperId)),
);
