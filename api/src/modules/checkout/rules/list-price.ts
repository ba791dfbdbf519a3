import type { Basket, Priced } from './basket.ts';

/** Every line at what its SKU costs now, all of it cash so far. */
export function listPrice(basket: Basket): Priced {
  const shops = basket.shops.map((shop) => ({
    ...shop,
    delivery: [],
    lines: shop.lines.map((line) => ({
      ...line,
      parts: [{ kind: 'cash' as const, funder: 'shopper' as const, amountFen: line.unitFen * line.quantity }],
    })),
  }));
  const amountFen = basket.shops.flatMap((shop) => shop.lines).reduce((sum, line) => sum + line.unitFen * line.quantity, 0);
  return { shops, priceLines: [{ step: 'goods', label: '商品金额', amountFen }] };
}
