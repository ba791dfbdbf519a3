import path from 'node:path';
import { loadMiniapp, type Miniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { afterAll } from 'vitest';
import { tokens } from './sample-shop.ts';
import { Shop, startShop } from './shop-server.ts';

const dist = path.join(import.meta.dirname, '../dist/weapp');

export const TOKENS = 'lintuan.merchant.tokens';

/** The built mini-program in front of a shop of its own for every start. */
export function useShops() {
  const running: (() => Promise<void>)[] = [];
  afterAll(async () => {
    await Promise.all(running.map((stop) => stop()));
  });

  return async (me?: Shop['me'], signedIn = true): Promise<{ shop: Shop; miniapp: Miniapp }> => {
    const shop = new Shop();
    if (me) shop.me = me;
    const { origin, stop } = await startShop(shop);
    running.push(stop);
    const storage = signedIn ? { [TOKENS]: tokens } : {};
    return { shop, miniapp: await loadMiniapp(dist, { request: toServer(origin), storage }) };
  };
}
