// Between the quote that was agreed to and the new one: what costs something else now.
import type { Quote } from '@lintuan/contracts/checkout/schemas';
import { groupUnitFen } from './quote-lines.ts';
import { words } from './words.ts';

export interface PriceChange {
  key: string;
  name: string;
  fromFen: number;
  toFen: number;
}

function unitPrices(quote: Quote): Omit<PriceChange, 'fromFen'>[] {
  const groupFen = groupUnitFen(quote);
  return quote.shops.flatMap(({ lines }) =>
    lines.map(({ skuId, productName, specs, unitFen }) => ({
      key: skuId,
      name: [productName, ...specs].join(' '),
      toFen: groupFen ?? unitFen,
    })),
  );
}

const fees = (quote: Quote): Omit<PriceChange, 'fromFen'>[] =>
  quote.shops.map(({ merchantId, name, deliveryFen }) => ({ key: merchantId, name: words.deliveryOf(name), toFen: deliveryFen }));

const prices = (quote: Quote) => [...unitPrices(quote), ...fees(quote)];

export function priceChanges(before: Quote, after: Quote): PriceChange[] {
  const old = new Map(prices(before).map(({ key, toFen }) => [key, toFen]));
  return prices(after).flatMap((price) => {
    const fromFen = old.get(price.key);
    return fromFen === undefined || fromFen === price.toFen ? [] : [{ ...price, fromFen }];
  });
}
