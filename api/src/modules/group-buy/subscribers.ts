import { goodsTurned } from '../../events/catalog.ts';
import { shoppersMerged } from '../../events/identity.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import { productsOnOffer } from '../catalog/index.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import * as seats from './stores/seats.ts';
import * as shares from './stores/shares.ts';
import { tellActivityChanged } from './tell-changed.ts';

/** What is off the shelf stands in no list; whoever has the link still sees the group. */
export const followGoods = subscribe(goodsTurned, 'group_buy.follow_goods', (ctx, { merchantId }) =>
  ctx.transaction(async (tx) => {
    const live = await activities.liveOf(tx, merchantId);
    const offered = await productsOnOffer(tx.db, { ids: live.map((one) => one.productId) });
    for (const activity of live) {
      const productShown = offered.find((product) => product.id === activity.productId)?.shown ?? false;
      if (productShown === activity.productShown) continue;
      await activities.move(tx, activity.id, [activity.state], { productShown });
      tellActivityChanged(tx, activity);
    }
  }),
);

export const followMerge = subscribe(shoppersMerged, 'group_buy.follow_merge', (ctx, { from, into }) =>
  ctx.transaction(async (tx) => {
    await seats.changeHands(tx, from, into);
    await groups.changeLeader(tx, from, into);
    await shares.changeHands(tx, from, into);
  }),
);
