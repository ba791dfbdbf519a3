import { customerMessages } from '@lintuan/contracts/messages/endpoints';
import { messageDeliveries, messageQuotas, messages } from '@lintuan/db/schema';
import { and, desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { idOfShopper } from '../../../test/harness/basket.ts';
import { goods } from '../../../test/harness/goods.ts';
import { allow, happen, openidOf } from '../../../test/harness/inbox.ts';
import { jobsUnder } from '../../../test/harness/owed.ts';
import { aShop, aShopperByPhone } from '../../../test/harness/people.ts';
import { aBuyer, type Buyer, order } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { latePaymentReturned } from '../../events/orders.ts';
import { sendSubscribe, sweepUnsent } from './send-subscribe.ts';

const TEMPLATE = 'tpl-refund';
const fields = { thing1: 'goods', amount2: 'amount', thing3: 'note', time4: 'time' };

let world: World;
let skuId: string;
let buyer: Buyer;
beforeAll(async () => {
  world = await openWorld({ environment: { WECHAT_TEMPLATES: JSON.stringify({ refund: { id: TEMPLATE, fields } }) } });
  skuId = (await goods(world, await aShop(world), { name: '崇明散养土鸡蛋三十枚礼盒装顺丰包邮' })).skus[0]!.skuId;
});
afterAll(() => world.close());
beforeEach(async () => {
  buyer = await aBuyer(world);
});

/** Money came late for an order of the buyer: what WeChat is to tell them. */
async function news(): Promise<void> {
  await order(world, buyer, [{ skuId, quantity: 1 }]);
  const { rows } = await world.built.database.pool.query('select id, shopper_id from checkouts order by id desc limit 1');
  await happen(world, latePaymentReturned({ checkoutId: Number(rows[0].id), shopperId: Number(rows[0].shopper_id), amountFen: 1280 }));
}

async function delivery() {
  const [row] = await world.house.db
    .select({ delivery: messageDeliveries })
    .from(messageDeliveries)
    .innerJoin(messages, eq(messages.id, messageDeliveries.messageId))
    .where(and(eq(messageDeliveries.channel, 'subscribe'), eq(messages.recipientId, await idOfShopper(world, buyer.tokens))))
    .orderBy(desc(messageDeliveries.id))
    .limit(1);
  return row!.delivery;
}

async function balance(): Promise<number> {
  const shopperId = await idOfShopper(world, buyer.tokens);
  const [row] = await world.house.db.select().from(messageQuotas).where(eq(messageQuotas.shopperId, shopperId));
  return row?.balance ?? 0;
}

async function heard() {
  const openid = await openidOf(world, buyer.tokens);
  return world.sim.state.sentMessages.filter((message) => message.openid === openid);
}

const refuse = (errcode: number, times = 1) => world.sim.switches.set('subscribe_send', { mode: 'error', errcode, times });
const away = (times: number) => world.sim.switches.set('subscribe_send', { mode: 'error', status: 502, times });

test('one accept is one message, in the fields of the template and on the page it is about', async () => {
  await allow(world, buyer.tokens, 'refund', TEMPLATE);
  await news();
  await news();
  expect(await heard()).toMatchObject([
    {
      templateId: TEMPLATE,
      page: expect.stringMatching(/^subpackages\/trade\/order\/index\?orderId=[0-9a-z]{20}$/),
      data: {
        thing1: '崇明散养土鸡蛋三十枚礼盒装顺丰包邮',
        amount2: '¥12.80',
        thing3: '付款时订单已关闭，原路退回',
        time4: '2040年06月01日 10:00',
      },
    },
  ]);
  expect(await delivery()).toMatchObject({ state: 'skipped', skipReason: 'no_quota' });
  expect(await balance()).toBe(0);
});

test('only an accept counts, and only for a template there is', async () => {
  const answer = (key: 'refund' | 'group_result', result: 'accept' | 'reject' | 'ban' | 'filter') =>
    world.as(buyer.tokens)(customerMessages.accepted, { templates: [{ key, result }] });
  await answer('refund', 'reject');
  await answer('refund', 'ban');
  await answer('refund', 'filter');
  await answer('group_result', 'accept');
  expect(await balance()).toBe(0);
  await answer('refund', 'accept');
  expect(await balance()).toBe(1);
});

test('an accept that is sent twice under one key counts once', async () => {
  const call = world.as(buyer.tokens);
  for (let times = 0; times < 2; times += 1)
    await call(customerMessages.accepted, { templates: [{ key: 'refund', result: 'accept' }] }, 'the-same-key-0001');
  expect(await balance()).toBe(1);
});

test('the client is told which templates it can ask for', async () => {
  expect(await world.as(buyer.tokens)(customerMessages.templates, {})).toEqual({
    group_progress: null,
    group_result: null,
    order_shipped: null,
    refund: TEMPLATE,
  });
});

test('a job that runs again after the message went sends no second one', async () => {
  await allow(world, buyer.tokens, 'refund', TEMPLATE, 2);
  await news();
  const { id } = await delivery();
  await sendSubscribe.run(world.system(), { deliveryId: id });
  expect(await heard()).toHaveLength(1);
  expect(await balance()).toBe(1);
});

test('two runs of one job at the same moment use one accept', async () => {
  await allow(world, buyer.tokens, 'refund', TEMPLATE, 3);
  away(1);
  await news();
  const { id } = await delivery();
  const run = () => sendSubscribe.run(world.system(), { deliveryId: id });
  await Promise.all([run(), run()]);
  expect(await delivery()).toMatchObject({ state: 'sent' });
  expect(await balance()).toBe(2);
});

test('when WeChat says the shopper allows no more, the quota is empty and the message stays in the inbox', async () => {
  await allow(world, buyer.tokens, 'refund', TEMPLATE, 3);
  refuse(43101);
  await news();
  expect(await delivery()).toMatchObject({ state: 'skipped', skipReason: 'no_quota', lastError: expect.stringContaining('43101') });
  expect(await balance()).toBe(0);
  const { items } = await world.as(buyer.tokens)(customerMessages.list, {});
  expect(items).toMatchObject([{ kind: 'payment_returned', unread: true }]);
});

test('while WeChat is away a message waits and is tried later, at the cost of one accept', async () => {
  await allow(world, buyer.tokens, 'refund', TEMPLATE, 2);
  away(2);
  await news();
  expect(await delivery()).toMatchObject({ state: 'waiting', tries: 1, settledAt: null });
  expect(await jobsUnder(world, `messages.send:${(await delivery()).id}`)).toHaveLength(1);
  world.clock.advance(60);
  await world.drainJobs();
  expect(await delivery()).toMatchObject({ state: 'waiting', tries: 2 });
  world.clock.advance(300);
  await world.drainJobs();
  expect(await delivery()).toMatchObject({ state: 'sent', tries: 3, lastError: null });
  expect(await heard()).toHaveLength(1);
  expect(await balance()).toBe(1);
});

test('a message WeChat refuses for good, or is away for too long for, gives its accept back', async () => {
  await allow(world, buyer.tokens, 'refund', TEMPLATE);
  refuse(47003);
  await news();
  expect(await delivery()).toMatchObject({ state: 'failed', lastError: expect.stringContaining('47003') });
  expect(await balance()).toBe(1);
  away(5);
  await news();
  for (let times = 0; times < 5; times += 1) {
    world.clock.advance(3600);
    await world.drainJobs();
  }
  expect(await delivery()).toMatchObject({ state: 'failed', tries: 5 });
  expect(await balance()).toBe(1);
});

test('whoever never came by WeChat, and what has no template, is told in the inbox only', async () => {
  const tokens = await aShopperByPhone(world, '13712345678');
  const shopperId = await idOfShopper(world, tokens);
  await order(world, buyer, [{ skuId, quantity: 1 }]);
  const { rows } = await world.built.database.pool.query(
    `with moved as (update orders set shopper_id = $1 where checkout_id = (select max(id) from checkouts)) select max(id) as id from checkouts`,
    [shopperId],
  );
  await happen(world, latePaymentReturned({ checkoutId: Number(rows[0].id), shopperId, amountFen: 1280 }));
  buyer = { ...buyer, tokens };
  expect(await delivery()).toMatchObject({ state: 'skipped', skipReason: 'no_account' });
});

test('a message whose job was lost is found and sent', async () => {
  await allow(world, buyer.tokens, 'refund', TEMPLATE);
  away(1);
  await news();
  await world.built.database.pool.query("delete from graphile_worker._private_jobs where key like 'messages.send:%'");
  await sweepUnsent.run(world.system());
  await world.drainJobs();
  expect(await delivery()).toMatchObject({ state: 'sent' });
});
