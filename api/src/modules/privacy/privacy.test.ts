import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aShop, type Shop } from '../../../test/harness/people.ts';
import { aBuyer, orderAndPay, ship } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let shop: Shop;
let made: Goods;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
  made = await goods(world, shop);
});
afterAll(() => world.close());

const one = () => [{ skuId: made.skus[0]!.skuId, quantity: 1 }];
const confirm = { confirm: '注销' } as const;

test('whoever waits for goods or money cannot leave yet, and is told which', async () => {
  const buyer = await aBuyer(world);
  const call = world.as(buyer.tokens);
  const { orders } = await orderAndPay(world, buyer, one());
  await expect(call(customerIdentity.deleteAccount, confirm)).rejects.toMatchObject({
    reason: 'identity.still_owed',
    message: '还有未完成的订单，完成或取消后才能注销',
  });
  await call(customerOrders.cancel, { orderId: orders[0]!.orderId, reason: '不想要了' });
  await expect(call(customerIdentity.deleteAccount, confirm)).rejects.toMatchObject({ message: '还有退款没有到账，到账后才能注销' });
  await world.drainJobs();
  world.clock.advance(10);
  await world.deliverNotices();
  await world.drainJobs();
  expect(await call(customerIdentity.deleteAccount, confirm)).toEqual({ done: true });
});

test('who left is nameless on what must be kept: the order stays, its receiver is gone', async () => {
  const buyer = await aBuyer(world);
  const call = world.as(buyer.tokens);
  const { orders } = await orderAndPay(world, buyer, one());
  const { orderId } = orders[0]!;
  await ship(world, shop, orderId);
  await call(customerOrders.confirm, { orderId });
  await call(customerIdentity.deleteAccount, confirm);
  await world.drainJobs();
  const kept = await world.as(shop.tokens)(merchantOrders.read, { orderId });
  expect(kept).toMatchObject({ state: 'received', receiver: null, payableFen: 1990 });
});

test('the copy of my data holds my addresses, what I bought and what I was told', async () => {
  const buyer = await aBuyer(world);
  const { orders } = await orderAndPay(world, buyer, one());
  await world.drainJobs();
  const copy = await world.as(buyer.tokens)(customerIdentity.exportData, {});
  expect(copy.addresses).toMatchObject([{ name: '李小云', phone: '13877776666' }]);
  expect(copy.orders).toMatchObject([{ orderNo: orders[0]!.orderNo, payableFen: 1990, goods: ['崇明土鸡蛋 × 1'] }]);
  expect(copy.messages).toMatchObject([{ title: '付款成功' }]);
});
