import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countTraffic } from '../../../test/harness/count-statements.ts';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aShop } from '../../../test/harness/people.ts';
import { aBuyer, type Buyer, type Wanted } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

const EACH = 25;
/** The two reads are waited for together: five waits in a row. */
const COST = { statements: 9, trips: 6 };
let world: World;
let many: Goods[];
let few: Goods;
let buyer: Buyer;
beforeAll(async () => {
  world = await openWorld();
  const values = Array.from({ length: EACH }, (_, index) => `款式${index}`);
  const shape = { specs: [{ name: '款式', values }], skus: values.map((value) => ({ specs: [value], priceFen: 100 })) };
  const shop = await aShop(world);
  many = [await goods(world, shop, shape), await goods(world, shop, shape)];
  few = await goods(world, await aShop(world), {});
  buyer = await aBuyer(world);
});
afterAll(() => world.close());

const place = (lines: Wanted, payableFen: number) =>
  world.as(buyer.tokens)(customerCheckout.place, { lines, fromCart: false, addressId: buyer.addressId, payableFen });

test('an order of fifty lines, or of two merchants, costs as much as one of a single line', async () => {
  const all = many.flatMap((product) => product.skus).map(({ skuId }) => ({ skuId, quantity: 1 }));
  const baskets: [Wanted, number][] = [
    [all.slice(0, 1), 100],
    [all, 5000],
    [[...all.slice(0, 2), { skuId: few.skus[0]!.skuId, quantity: 1 }], 2190],
  ];
  for (const [lines, payable] of baskets) await place(lines, payable);
  for (const [lines, payable] of baskets) expect(await countTraffic(world, () => place(lines, payable))).toEqual(COST);
});
