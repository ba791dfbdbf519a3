// What of a product can be bought in its group-buy, at which price, and which groups wait for one more.
import type { Activity, ActivityLive, ActivitySku, OpenGroup } from '@lintuan/contracts/group-buy/schemas';
import type { Goods } from './sku-choice.ts';

const groupPrice = ({ groupFen, starterFen }: ActivitySku, starting: boolean): number => (starting ? (starterFen ?? groupFen) : groupFen);

/** The product as the group-buy sells it: its own SKUs only, at its own prices. */
export function groupGoods({ specs, skus }: Goods, activity: Activity, starting: boolean): Goods {
  const offered = new Map(activity.skus.map((sku) => [sku.skuId, groupPrice(sku, starting)]));
  const sold = skus.flatMap((sku) => {
    const priceFen = offered.get(sku.skuId);
    return priceFen === undefined ? [] : [{ ...sku, priceFen, originalPrice: null, soldOut: false }];
  });
  const values = (spec: number) => new Set(sold.map((sku) => sku.specs[spec]));
  return { specs: specs.map((spec, index) => ({ ...spec, values: spec.values.filter((value) => values(index).has(value)) })), skus: sold };
}

/** What starting costs at least, and whether some choices cost more. */
export function startPrice({ skus }: Activity): { fen: number; several: boolean } {
  const prices = skus.map((sku) => groupPrice(sku, true));
  return { fen: Math.min(...prices), several: new Set(prices).size > 1 };
}

export const stockOf = (live: ActivityLive): ReadonlyMap<string, number> => new Map(live.skus.map(({ skuId, left }) => [skuId, left]));

/** Groups that can still be joined at this moment. */
export const joinable = (groups: readonly OpenGroup[], now: number): OpenGroup[] =>
  groups.filter(({ joinUntil }) => Date.parse(joinUntil) > now);

/** What the bar's main button can do: begin a group, show one to join, or nothing. */
export type GroupWay = 'start' | 'join' | 'none';

/** As long as nothing is known of the quota, starting is offered: the order decides. */
export function groupWay(live: ActivityLive | undefined, now: number): GroupWay {
  if (!live || live.canStart) return 'start';
  return joinable(live.groups, now).length > 0 ? 'join' : 'none';
}
