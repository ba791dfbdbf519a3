import { goodsTurned } from '../../events/catalog.ts';
import { merchantChanged } from '../../events/merchants.ts';
import { availabilityTurned } from '../../events/stock.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import { merchantCards } from '../merchants/index.ts';
import * as products from './stores/products.ts';
import { PRODUCT_PAGES, PRODUCTS, productTag } from './tags.ts';

/** A closed shop's goods are hidden, and a renamed one's pages say the new name. */
export const followMerchant = subscribe(merchantChanged, 'catalog.follow_merchant', (ctx, { merchantId }) =>
  ctx.transaction(async (tx) => {
    const shop = (await merchantCards(tx.db, [merchantId])).get(merchantId);
    if (!shop) return;
    await products.setMerchantOpen(tx, merchantId, shop.open);
    await tx.publish(goodsTurned({ merchantId }));
    tx.invalidate(PRODUCTS, PRODUCT_PAGES);
  }),
);

export const followAvailability = subscribe(availabilityTurned, 'catalog.follow_availability', (ctx, { skuId, soldOut, version }) =>
  ctx.transaction(async (tx) => {
    const productId = await products.turnAvailability(tx, skuId, soldOut, version);
    if (productId === null) return;
    tx.invalidate(PRODUCTS, productTag(await products.refreshSoldOut(tx, productId)));
  }),
);
