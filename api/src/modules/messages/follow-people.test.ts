import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { customerMessages } from '@lintuan/contracts/messages/endpoints';
import { messageDeliveries, messageQuotaEntries, messageQuotas, messages } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOfShopper } from '../../../test/harness/basket.ts';
import { happen, toldShopper } from '../../../test/harness/inbox.ts';
import { aShopper } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { shoppersMerged } from '../../events/identity.ts';
import { forgetOld } from './forget-old.ts';
import { tell } from './tell.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ environment: { WECHAT_TEMPLATES: '{"refund":"tpl-refund"}' } });
});
afterAll(() => world.close());

async function say(key: string, ...recipients: number[]): Promise<void> {
  const ctx = world.system();
  const news = { key, audience: 'customer', recipients, title: key, body: key, target: null } as const;
  await ctx.transaction((tx) => tell(ctx, tx, [{ kind: 'order_paid', ...news }]));
}
const allow = (tokens: Parameters<World['as']>[0]) =>
  world.as(tokens)(customerMessages.accepted, { templates: [{ key: 'refund', result: 'accept' }] });

test('when two accounts become one, the heir has the messages of both, those both had once, and what both allowed', async () => {
  const [gone, heir] = [await aShopper(world), await aShopper(world)];
  const [from, into] = [await idOfShopper(world, gone), await idOfShopper(world, heir)];
  await say('both', from, into);
  await say('one', from);
  await allow(gone);
  await allow(heir);
  for (let times = 0; times < 2; times += 1) {
    await happen(world, shoppersMerged({ from, into }));
    expect((await toldShopper(world, heir)).map(({ title }) => title).toSorted()).toEqual(['both', 'one']);
    expect(await world.house.db.select().from(messageQuotas)).toMatchObject([{ shopperId: into, balance: 2 }]);
  }
  expect(await world.house.db.select().from(messageQuotaEntries).where(eq(messageQuotaEntries.shopperId, from))).toEqual([]);
});

test('whoever deletes their account leaves no message and no allowance behind', async () => {
  const shopper = await aShopper(world);
  const id = await idOfShopper(world, shopper);
  await say('mine', id);
  await allow(shopper);
  await world.as(shopper)(customerIdentity.deleteAccount, { confirm: '注销' });
  await world.drainJobs();
  const { db } = world.house;
  expect(await db.select().from(messages).where(eq(messages.recipientId, id))).toEqual([]);
  expect(await db.select().from(messageQuotas).where(eq(messageQuotas.shopperId, id))).toEqual([]);
});

test('a message goes when it is older than 180 days, with how it was delivered, and younger ones stay', async () => {
  const shopper = await aShopper(world);
  const id = await idOfShopper(world, shopper);
  await say('old', id);
  world.clock.advance(100 * 86_400);
  await say('young', id);
  world.clock.advance(81 * 86_400);
  await forgetOld.run(world.system());
  const { db } = world.house;
  expect((await db.select().from(messages).where(eq(messages.recipientId, id))).map(({ title }) => title)).toEqual(['young']);
  expect(await db.select().from(messageDeliveries)).toHaveLength(1);
});
