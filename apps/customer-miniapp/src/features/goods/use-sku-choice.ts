import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { toast } from '@lintuan/miniapp-ui';
import { useEffect, useState } from 'react';
import { useChoices } from './choice-store.ts';
import { chosenSku, clampQuantity, isSoldOut, type Picks, type Stock, startPicks, tapValue } from './sku-choice.ts';
import { words } from './words.ts';

/** The sheet's own draft: the product page keeps the earlier choice until it is confirmed. */
export function useSkuChoice(product: ProductDetail, stock: Stock) {
  const kept = useChoices((choices) => choices[product.productId]);
  const [picks, setPicks] = useState<Picks>(() => startPicks(product, kept?.picks ?? null));
  const [wanted, setQuantity] = useState(kept?.quantity ?? 1);
  const sku = chosenSku(product, picks);
  const quantity = clampQuantity(wanted, sku, stock);

  useEffect(() => {
    if (quantity >= wanted) return;
    setQuantity(quantity);
    if (sku && !isSoldOut(sku, stock)) toast(words.clamped(quantity));
  }, [quantity, wanted, sku, stock]);

  const tap = (spec: number, value: string) => setPicks(tapValue(product, picks, stock, spec, value));

  return { picks, sku, quantity, tap, setQuantity };
}
