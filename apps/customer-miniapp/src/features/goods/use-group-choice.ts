import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import type { Activity } from '@lintuan/contracts/group-buy/schemas';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { groupGoods, stockOf } from './group-goods.ts';
import { groupWords } from './group-words.ts';
import { liveQuery } from './queries/group-buy.ts';
import { availableOf, lowestPrice, MOST_AT_ONCE, missingSpecs, type NamedGoods } from './sku-choice.ts';
import { useSkuChoice } from './use-sku-choice.ts';
import { words } from './words.ts';

interface Offer {
  product: ProductDetail | undefined;
  activity: Activity | undefined;
  starting: boolean;
  open: boolean;
}

const nothing: NamedGoods = { productId: '', name: '', pictures: [], specs: [], skus: [] };

/** What is chosen of a group-buy and what keeps it from being ordered; nothing can be chosen until the offer is known. */
export function useGroupChoice({ product, activity, starting, open }: Offer) {
  const { data: live, isError } = useQuery({ ...liveQuery(activity?.activityId ?? ''), enabled: open && activity !== undefined });
  const goods = useMemo(
    () => (product && activity ? { ...product, ...groupGoods(product, activity, starting) } : nothing),
    [product, activity, starting],
  );
  const stock = useMemo(() => (live ? stockOf(live) : null), [live]);
  const limit = activity?.perOrderLimit ?? MOST_AT_ONCE;
  const choice = useSkuChoice({ product: goods, stock, most: limit, open });
  const { picks, sku } = choice;
  const available = sku && availableOf(sku, stock);
  const most = Math.min(available ?? limit, limit);
  const missing = missingSpecs(goods, picks);
  const shownId = lowestPrice(goods, picks)?.sku.skuId;

  const obstacle = (): string | null => {
    if (available === 0) return words.soldOut;
    if (starting && live?.canStart === false) return groupWords.noStart;
    if (missing.length > 0) return words.chooseOf(missing);
    return sku ? null : words.impossible;
  };
  return {
    goods,
    stock,
    choice,
    most,
    limitSaid: available === most ? words.noMore(most) : groupWords.perOrder(most),
    obstacle: obstacle(),
    stockUnknown: isError,
    struckFen: activity?.skus.find(({ skuId }) => skuId === shownId)?.singleFen ?? null,
  };
}
