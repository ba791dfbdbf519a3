import { setTimeout as wait } from 'node:timers/promises';
import { adminCatalog, publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Goods, goods } from '../harness/goods.ts';
import { aShop, aShopper } from '../harness/people.ts';
import { openWorld, type World } from '../harness/world.ts';
import { noRedisServer, type OwnRedis, ownRedis } from './own-redis.ts';
import { type RunningApi, startApi } from './start-api.ts';
import { underLoad } from './under-load.ts';

let redis: OwnRedis;
let world: World;
let apis: RunningApi[];
let made: Goods;
beforeAll(async () => {
  if (noRedisServer) return;
  redis = await ownRedis();
  world = await openWorld({ now: new Date(), environment: { REDIS_URL: redis.url } });
  made = await goods(world, await aShop(world));
  apis = await Promise.all([startApi(world.environment), startApi(world.environment)]);
});
afterAll(async () => {
  if (noRedisServer) return;
  await Promise.all(apis.map((api) => api.kill()));
  await world.close();
  await redis.stop();
});

test.skipIf(noRedisServer)(
  'killed and started again under load, Redis costs no request, and both processes show each change (skipped where redis-server is not installed)',
  { timeout: 40_000 },
  async () => {
    const shopper = await aShopper(world);
    const requests = [
      (api: RunningApi, turn: number) => api.as()(publicCatalog.products, { page: 1 + (turn % 40) }),
      (api: RunningApi) => api.as()(publicCatalog.product, { productId: made.productId }),
      (api: RunningApi) => api.as(shopper)(customerIdentity.me, {}),
    ];
    const send = (turn: number) => requests[turn % requests.length]!(apis[turn % apis.length]!, turn);
    const seen: number[][] = [];
    const changeAndLook = async (priceFen: number) => {
      const staff = world.as(made.staff.tokens);
      const { version } = await staff(adminCatalog.product, { productId: made.productId });
      await staff(adminCatalog.editProduct, {
        productId: made.productId,
        version,
        categoryId: made.categoryId,
        name: made.name,
        pictureFileIds: made.pictures.map((picture) => picture.fileId),
        skus: made.skus.map((sku) => ({ skuId: sku.skuId, specs: sku.specs, priceFen })),
      });
      await wait(300);
      const pages = await Promise.all(apis.map((api) => api.as()(publicCatalog.product, { productId: made.productId })));
      seen.push(pages.map((page) => page.skus[0]!.priceFen));
    };

    const load = await underLoad(20, send, async () => {
      await wait(1000);
      await changeAndLook(1001);
      await redis.ask('save');
      await redis.kill();
      await wait(1000);
      await changeAndLook(1002);
      await wait(1000);
      await redis.start();
      await wait(1500);
      await changeAndLook(1003);
      redis.freeze();
      await wait(1000);
      redis.thaw();
      await wait(500);
    });

    expect(load.failures).toEqual([]);
    expect(load.sent).toBeGreaterThan(500);
    expect(load.slowestMs).toBeLessThan(3000);
    expect(seen).toEqual([
      [1001, 1001],
      [1002, 1002],
      [1003, 1003],
    ]);
    await expect(world.as(made.staff.tokens)(adminStock.list, {})).resolves.toBeDefined();
    console.log(`Redis away: ${load.sent} requests, ${load.failures.length} failed, slowest ${load.slowestMs} ms`);
  },
);
