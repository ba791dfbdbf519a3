import { toast } from '@lintuan/miniapp-ui';
import { useEffect, useState } from 'react';
import { useChoices } from './choice-store.ts';
import { groupWords } from './group-words.ts';
import {
  availableOf,
  chosenSku,
  clampQuantity,
  isSoldOut,
  MOST_AT_ONCE,
  type NamedGoods,
  type Picks,
  type Stock,
  startPicks,
  tapValue,
} from './sku-choice.ts';
import { words } from './words.ts';

interface Draft {
  product: NamedGoods;
  stock: Stock;
  most?: number;
  open: boolean;
}

/** The sheet's own draft: the product page keeps the earlier choice until it is confirmed. */
export function useSkuChoice({ product, stock, most = MOST_AT_ONCE, open }: Draft) {
  const kept = useChoices((choices) => choices[product.productId]);
  const [tapped, setTapped] = useState<Picks | null>(null);
  const [asked, setQuantity] = useState<number | null>(null);
  const picks = tapped ?? startPicks(product, kept?.picks ?? null);
  const wanted = asked ?? kept?.quantity ?? 1;
  const sku = chosenSku(product, picks);
  const quantity = clampQuantity(wanted, sku, stock, most);

  useEffect(() => {
    if (!open || quantity >= wanted) return;
    setQuantity(quantity);
    if (!sku || isSoldOut(sku, stock)) return;
    toast(availableOf(sku, stock) === quantity ? words.clamped(quantity) : groupWords.limited(quantity));
  }, [open, quantity, wanted, sku, stock]);

  const tap = (spec: number, value: string) => setTapped(tapValue(product, picks, stock, spec, value));

  return { picks, sku, quantity, tap, setQuantity };
}
