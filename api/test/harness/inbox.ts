import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { customerMessages, merchantMessages } from '@lintuan/contracts/messages/endpoints';
import type { Message } from '@lintuan/contracts/messages/schemas';
import { shopperWechatAccounts } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import type { PublishedEvent } from '../../src/platform/jobs/messages.ts';
import { idOfShopper } from './basket.ts';
import type { Shop } from './people.ts';
import type { World } from './world.ts';

/** Says that it happened, and lets everyone hear of it. */
export async function happen(world: World, event: PublishedEvent): Promise<void> {
  await world.system().transaction((tx) => tx.publish(event));
  await world.drainJobs();
}

export const toldShopper = async (world: World, shopper: Tokens): Promise<Message[]> =>
  (await world.as(shopper)(customerMessages.list, {})).items;

export const toldShop = async (world: World, shop: Pick<Shop, 'tokens'>): Promise<Message[]> =>
  (await world.as(shop.tokens)(merchantMessages.list, {})).items;

export async function openidOf(world: World, shopper: Tokens): Promise<string> {
  const id = await idOfShopper(world, shopper);
  const [account] = await world.house.db.select().from(shopperWechatAccounts).where(eq(shopperWechatAccounts.shopperId, id));
  return account!.openid;
}

/** The shopper taps 允许 so often, and the mini-program tells us so. */
export async function allow(world: World, shopper: Tokens, key: 'order_shipped' | 'refund', templateId: string, times = 1): Promise<void> {
  const openid = await openidOf(world, shopper);
  const answer = await fetch(`${world.sim.origin}/sim/subscribe-accepts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ appid: world.config.wechat!.appid, openid, templateIds: [templateId], count: times }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  for (let time = 0; time < times; time += 1)
    await world.as(shopper)(customerMessages.accepted, { templates: [{ key, result: 'accept' }] });
}
