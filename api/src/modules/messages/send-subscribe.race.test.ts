import { messageDeliveries, messageQuotas } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOfShopper } from '../../../test/harness/basket.ts';
import { allow } from '../../../test/harness/inbox.ts';
import { aShopper } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { sendSubscribe } from './send-subscribe.ts';
import { tell } from './tell.ts';

const TEMPLATE = 'tpl-refund';
let world: World;
beforeAll(async () => {
  world = await openWorld({ environment: { WECHAT_TEMPLATES: JSON.stringify({ refund: TEMPLATE }) } });
});
afterAll(() => world.close());

test('of many messages that go at once, as many are sent as were accepted and no more', async () => {
  const shopper = await aShopper(world);
  const shopperId = await idOfShopper(world, shopper);
  await allow(world, shopper, 'refund', TEMPLATE, 3);
  const ctx = world.system();
  for (let number = 0; number < 8; number += 1) {
    const words = { goods: '崇明土鸡蛋', amount: '¥12.80', note: '已原路退回' };
    const news = { title: '退款', body: '退款', target: null, template: { key: 'refund', words } } as const;
    await ctx.transaction((tx) =>
      tell(ctx, tx, [{ kind: 'refund_arrived', key: `test:${number}`, audience: 'customer', recipients: [shopperId], ...news }]),
    );
  }
  const waiting = await world.house.db.select().from(messageDeliveries).where(eq(messageDeliveries.channel, 'subscribe'));
  await Promise.all(waiting.map(({ id }) => sendSubscribe.run(world.system(), { deliveryId: id })));
  const rows = await world.house.db.select().from(messageDeliveries).where(eq(messageDeliveries.channel, 'subscribe'));
  expect(rows.map(({ state }) => state).toSorted()).toEqual([...Array(3).fill('sent'), ...Array(5).fill('skipped')].toSorted());
  expect(world.sim.state.sentMessages).toHaveLength(3);
  expect(await world.house.db.select().from(messageQuotas)).toMatchObject([{ balance: 0 }]);
});

test('the same event told by two workers at once stands in the inbox once', async () => {
  const shopperId = await idOfShopper(world, await aShopper(world));
  const news = { key: 'test:twice', audience: 'customer', recipients: [shopperId], title: '一次', body: '一次', target: null } as const;
  const say = () => {
    const ctx = world.system();
    return ctx.transaction((tx) => tell(ctx, tx, [{ kind: 'order_paid', ...news }]));
  };
  await Promise.all([say(), say(), say()]);
  const { rows } = await world.built.database.pool.query(
    "select (select count(*) from messages where event_key = 'test:twice') as messages, (select count(*) from message_deliveries join messages on messages.id = message_id where event_key = 'test:twice') as deliveries",
  );
  expect(rows).toEqual([{ messages: '1', deliveries: '1' }]);
});
