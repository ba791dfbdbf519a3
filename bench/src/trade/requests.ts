import type { Sending } from './load.ts';
import type { SkuOnSale } from './open-shop.ts';
import type { BenchShopper } from './shoppers.ts';

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)]!;
const API = '/api/v1';

/** What shoppers do, one request at a time. */
export function requestsOf(shoppers: readonly BenchShopper[], skus: readonly SkuOnSale[], productIds: readonly string[]) {
  const lines = (count: number) => {
    const chosen = new Set<SkuOnSale>();
    while (chosen.size < count) chosen.add(pick(skus));
    return { chosen: [...chosen], lines: [...chosen].map(({ skuId }) => ({ skuId, quantity: 1 })) };
  };
  const addToCart = (): Sending => {
    const shopper = pick(shoppers);
    // A cart holds fifty kinds: each shopper keeps to a few dozen of their own.
    const sku = skus[(shoppers.indexOf(shopper) * 40 + Math.floor(Math.random() * 40)) % skus.length]!;
    return { method: 'POST', path: `${API}/customer/cart/lines`, shopper, body: { skuId: sku.skuId, quantity: 1 } };
  };
  const quote = (): Sending => ({
    method: 'POST',
    path: `${API}/customer/checkouts/quote`,
    shopper: pick(shoppers),
    body: { lines: lines(3).lines },
  });
  const place = (kinds: number): Sending => {
    const basket = lines(kinds);
    const shopper = pick(shoppers);
    const payableFen = basket.chosen.reduce((sum, sku) => sum + sku.priceFen, 0);
    const body = { lines: basket.lines, fromCart: false, addressId: shopper.addressId, payableFen };
    return { method: 'POST', path: `${API}/customer/checkouts`, shopper, body };
  };
  const read = (): Sending => {
    const die = Math.random();
    if (die < 0.35) return { method: 'GET', path: `${API}/public/products?page=${1 + Math.floor(Math.random() * 20)}&limit=20` };
    if (die < 0.75) return { method: 'GET', path: `${API}/public/products/${pick(productIds)}` };
    if (die < 0.85) return { method: 'GET', path: `${API}/public/products/${pick(productIds)}/availability` };
    if (die < 0.93) return { method: 'GET', path: `${API}/customer/cart`, shopper: pick(shoppers) };
    return { method: 'GET', path: `${API}/customer/orders?limit=10`, shopper: pick(shoppers) };
  };
  /** Nine of ten read; the others fill carts and order. */
  const mixed = (): Sending => (Math.random() < 0.9 ? read() : Math.random() < 0.5 ? addToCart() : place(2));
  const orderList = (shopper: BenchShopper) => (): Sending => ({ method: 'GET', path: `${API}/customer/orders?limit=20`, shopper });
  return { addToCart, quote, place, mixed, orderList };
}
