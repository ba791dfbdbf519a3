import type { openServices } from '../services.ts';
import { load } from './load.ts';
import { notices } from './notices.ts';
import { openShop } from './open-shop.ts';
import { watchPaid } from './paid-watch.ts';
import { purchases } from './purchases.ts';
import { rawOrders } from './raw-orders.ts';
import { requestsOf } from './requests.ts';
import { signInShoppers } from './shoppers.ts';

const SHOPPERS = 600;
const MANY_ORDERS = 1000;

/** From the cart to the paid order, each step by itself and all together. */
export async function tradeScenes(services: Awaited<ReturnType<typeof openServices>>, productIds: readonly string[], seconds: number) {
  const { api, simulator, databaseUrl } = services;
  const skus = await openShop(databaseUrl);
  const shoppers = await signInShoppers(api.origin, SHOPPERS);
  const requests = requestsOf(shoppers.slice(1), skus, productIds);
  const regular = requestsOf(shoppers.slice(0, 1), skus, productIds);
  await load(api.origin, { amount: MANY_ORDERS }, () => regular.place(1));
  const watch = await watchPaid(databaseUrl);
  const during = (next: () => ReturnType<typeof requests.mixed>) => () => load(api.origin, { seconds }, next);
  return {
    shoppers,
    watch,
    scenes: [
      ['order of 2 kinds, bare connections', () => rawOrders(databaseUrl, seconds)],
      ['add to cart', during(requests.addToCart)],
      ['quote of 3 kinds', during(requests.quote)],
      ['order creation, 1 kind', during(() => requests.place(1))],
      ['order creation, 3 kinds', during(() => requests.place(3))],
      ['order creation, 10 kinds', during(() => requests.place(10))],
      ['checkout to paid, whole', () => purchases(watch, simulator, shoppers, skus, seconds)],
      ['300 notices to paid', () => notices(watch, simulator, shoppers, skus)],
      ['own orders, 20 of 1,000', during(requests.orderList(shoppers[0]!))],
      ['mixed at 1,000/s, 90 % reads', () => load(api.origin, { seconds, perSecond: 1000 }, requests.mixed)],
    ] as const,
    close: () => watch.stop(),
  };
}
