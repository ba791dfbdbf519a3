import type { Activity, ActivityCard, ActivitySku, ActivityState } from '@lintuan/contracts/group-buy/schemas';
import type { OfferedProduct } from '../../catalog/index.ts';
import { takesStarts } from '../rules.ts';
import { type ActivityRow, type ActivitySkuRow, windowOf } from '../stores/activities.ts';

export interface Shop {
  publicId: string;
  name: string;
}

/** Only what can really be chosen is shown: a SKU the product lost meanwhile is not. */
function presentSkus(skus: readonly ActivitySkuRow[], product: OfferedProduct, prices: Readonly<Record<string, number>>): ActivitySku[] {
  return skus.flatMap((sku): ActivitySku[] => {
    const listed = product.skus.find((one) => one.id === sku.skuId);
    if (!listed) return [];
    const groupFen = prices[sku.skuPublicId] ?? sku.groupFen;
    const { starterFen, skuPublicId: skuId } = sku;
    return [{ skuId, specs: listed.specs, pictureUrl: listed.pictureUrl, singleFen: listed.priceFen, groupFen, starterFen }];
  });
}

export function presentCard(row: ActivityRow, skus: readonly ActivitySku[], product: OfferedProduct, shop: Shop): ActivityCard {
  const cheapest = skus.reduce<ActivitySku | null>((least, sku) => (least === null || sku.groupFen < least.groupFen ? sku : least), null);
  return {
    activityId: row.publicId,
    productId: product.publicId,
    productName: product.name,
    pictureUrl: product.pictureUrl,
    merchantId: shop.publicId,
    merchantName: shop.name,
    size: row.size,
    hours: row.hours,
    groupFen: cheapest?.groupFen ?? row.groupFromFen,
    singleFen: cheapest?.singleFen ?? row.groupFromFen,
    newcomersOnly: row.newcomersOnly,
    sold: row.soldUnits,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
  };
}

interface Given {
  row: ActivityRow;
  skus: readonly ActivitySkuRow[];
  product: OfferedProduct;
  shop: Shop;
  /** A group keeps the prices it was started with. */
  prices?: Readonly<Record<string, number>>;
}

export function presentActivity({ row, skus, product, shop, prices = {} }: Given, now: Date): Activity {
  const shown = presentSkus(skus, product, prices);
  const { perOrderLimit, perPersonLimit } = row;
  return { ...presentCard(row, shown, product, shop), state: stateAt(row, now), perOrderLimit, perPersonLimit, skus: shown };
}

/** The clock may be ahead of the job that writes the state down. */
function stateAt(row: ActivityRow, now: Date): ActivityState {
  const activity = windowOf(row);
  if (takesStarts(activity, now)) return 'running';
  return activity.state === 'running' || (activity.state === 'scheduled' && activity.endsAt <= now) ? 'ended' : activity.state;
}

export const skusOfRow = (skus: readonly ActivitySkuRow[], product: OfferedProduct) => presentSkus(skus, product, {});
