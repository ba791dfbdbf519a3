import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { adminMessages } from '@lintuan/contracts/messages/endpoints';
import type { DeliveryQuery } from '@lintuan/contracts/messages/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goods } from '../../../test/harness/goods.ts';
import { aColleague, aShop, type Colleague, newId } from '../../../test/harness/people.ts';
import { aBuyer, type Buyer, orderAndPay, ship } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let colleague: Colleague;
let buyer: Buyer;
beforeAll(async () => {
  world = await openWorld();
  colleague = await aColleague(world, ['messages.read']);
  const shop = await aShop(world);
  buyer = await aBuyer(world);
  const lines = [{ skuId: (await goods(world, shop)).skus[0]!.skuId, quantity: 1 }];
  const { orders } = await orderAndPay(world, buyer, lines);
  await orderAndPay(world, await aBuyer(world), lines);
  await ship(world, shop, orders[0]!.orderId);
  await world.drainJobs();
});
afterAll(() => world.close());

const ask = async (query: DeliveryQuery) => (await world.as(colleague.tokens)(adminMessages.deliveries, query)).items;

test('staff see each way each message went, newest first, and why one did not', async () => {
  const rows = await ask({});
  expect(rows.map(({ kind, channel, state }) => [kind, channel, state])).toEqual([
    ['order_shipped', 'subscribe', 'skipped'],
    ['order_shipped', 'inbox', 'sent'],
    ...Array(4)
      .fill(0)
      .map(() => [expect.stringMatching(/^order_(paid|new)$/), 'inbox', 'sent']),
  ]);
  expect(rows[0]).toMatchObject({ audience: 'customer', recipientName: '邻居', skipReason: 'no_template' });
});

test('every filter narrows the list, and the recipient may be a shopper or someone of a shop', async () => {
  const { shopperId } = await world.as(buyer.tokens)(customerIdentity.me, {});
  expect(await ask({ channel: 'subscribe' })).toHaveLength(1);
  expect(await ask({ state: 'skipped', kind: 'order_shipped' })).toHaveLength(1);
  expect(await ask({ state: 'failed' })).toEqual([]);
  expect((await ask({ who: shopperId })).map(({ kind }) => kind)).toEqual(['order_shipped', 'order_shipped', 'order_paid']);
  const [told] = await ask({ kind: 'order_new' });
  expect(await ask({ who: told!.recipientId! })).toHaveLength(2);
  expect(await ask({ who: newId() })).toEqual([]);
  expect(await ask({ from: '2040-06-01', until: '2040-06-01' })).toHaveLength(6);
  expect(await ask({ until: '2040-05-31' })).toEqual([]);
});

test('without the permission the log is closed', async () => {
  const other = await aColleague(world, ['orders.read']);
  await expect(world.as(other.tokens)(adminMessages.deliveries, {})).rejects.toMatchObject({ status: 403 });
});
