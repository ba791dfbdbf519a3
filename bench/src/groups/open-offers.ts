import type { Call } from '@lintuan/api-client/client';
import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { adminGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ActivityForm } from '@lintuan/contracts/group-buy/managed-schemas';

export interface Offer {
  activityId: string;
  skuId: string;
  groupFen: number;
}

/** Group-buys of the first SKU of each product, with units enough for everyone. */
export async function openOffers(call: Call, productIds: readonly string[], change: Partial<ActivityForm>): Promise<Offer[]> {
  const offers: Offer[] = [];
  const now = Date.now();
  for (const productId of productIds) {
    const { skus } = await call(adminCatalog.product, { productId });
    const { skuId, priceFen } = skus[0]!;
    const groupFen = priceFen - 100;
    const { activityId } = await call(adminGroupBuy.create, {
      productId,
      skus: [{ skuId: skuId!, groupFen, quota: 100_000 }],
      size: 50,
      startsAt: new Date(now - 1000).toISOString(),
      endsAt: new Date(now + 86_400_000).toISOString(),
      perOrderLimit: 1,
      perPersonLimit: 999,
      ...change,
    });
    await call(adminGroupBuy.publish, { activityId });
    offers.push({ activityId, skuId: skuId!, groupFen });
  }
  return offers;
}
