import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import { adminStatistics, merchantStatistics } from '@lintuan/contracts/statistics/endpoints';
import { shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aColleague, aShop, type Shop } from '../../../test/harness/people.ts';
import { stayingSignedIn } from '../../../test/harness/stay-signed-in.ts';
import { aBuyer, order, orderAndPay } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let fruit: Shop;
let bakery: Shop;
let apples: Goods;
let bread: Goods;
beforeAll(async () => {
  world = await openWorld();
  [fruit, bakery] = [await aShop(world), await aShop(world)];
  apples = await goods(world, fruit, { name: '洛川苹果' });
  bread = await goods(world, bakery, { name: '全麦吐司', skus: [{ specs: [], priceFen: 1280 }] });
});
afterAll(() => world.close());

const skuOf = (product: Goods): string => product.skus[0]!.skuId;

test('each day shows what was placed, paid and given back on it in Shanghai, for all and for each shop', async () => {
  const staff = stayingSignedIn(world, (await aColleague(world)).tokens);
  const [one, other] = [await aBuyer(world), await aBuyer(world)];
  await orderAndPay(world, one, [
    { skuId: skuOf(apples), quantity: 2 },
    { skuId: skuOf(bread), quantity: 1 },
  ]);
  await order(world, one, [{ skuId: skuOf(bread), quantity: 1 }]);
  world.clock.advance(24 * 3600);
  await world.drainJobs();
  const paid = await orderAndPay(world, other, [{ skuId: skuOf(bread), quantity: 1 }]);
  await world.as(other.tokens)(customerOrders.cancel, { orderId: paid.orders[0]!.orderId, reason: '不想要了' });
  await world.drainJobs();
  world.clock.advance(5);
  await world.deliverNotices();
  await world.drainJobs();

  const all = await world.as(staff)(adminStatistics.dashboard, { days: 7 });
  expect(all.days).toHaveLength(7);
  expect(all.today.day).toBe(shanghaiDay(world.clock.now));
  expect(all.yesterday).toMatchObject({ ordersPlaced: 3, ordersPaid: 2, buyers: 1, paidFen: 5260, refundedFen: 0 });
  expect(all.today).toMatchObject({ ordersPlaced: 1, ordersPaid: 1, buyers: 1, paidFen: 1280, refundedFen: 1280 });
  expect(all).toMatchObject({ toShip: 2, failedRefunds: 0, flaggedNotices: 0, heldPayments: 0 });
  expect(all.topProducts.map(({ name, pieces, paidFen }) => [name, pieces, paidFen])).toEqual([
    ['洛川苹果', 2, 3980],
    ['全麦吐司', 1, 1280],
  ]);

  const own = await world.as(stayingSignedIn(world, fruit.tokens))(merchantStatistics.dashboard, { days: 7 });
  expect(own.yesterday).toMatchObject({ ordersPlaced: 1, ordersPaid: 1, paidFen: 3980 });
  expect(own.today).toMatchObject({ ordersPlaced: 0, paidFen: 0, refundedFen: 0 });
  expect(own.topProducts).toHaveLength(1);
});
