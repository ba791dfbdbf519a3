import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { broughtShoppers, groupShares, shoppers } from '@lintuan/db/schema';
import { eq, inArray } from 'drizzle-orm';
import type { Hono } from 'hono';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goods } from '../../../test/harness/goods.ts';
import { aGroupBuy, sit, takeSeat } from '../../../test/harness/group-buy.ts';
import { aColleague, aShop, newId } from '../../../test/harness/people.ts';
import { aBuyer, type Buyer } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { identify } from '../../app.ts';
import type { Env } from '../../platform/http/env.ts';
import { mountFiles } from '../../platform/http/files.ts';
import { createHttpApp } from '../../platform/http/http-app.ts';
import { shared, sharers } from './routes.share.ts';
import * as shares from './stores/shares.ts';

let world: World;
let app: Hono<Env>;
beforeAll(async () => {
  world = await openWorld();
  app = createHttpApp([...sharers.routes, ...shared.routes], { house: world.house, identify, checkAnswers: true });
  mountFiles(app, world.house.providers.files);
});
afterAll(() => world.close());

interface Shared {
  status: number;
  reason: string;
  message: string;
  data: { token: string; title: string; h5Url: string; cardUrl: string; posterUrl: string };
}
async function share(tokens: Tokens, groupId: string, cameBy?: string): Promise<Shared> {
  const answer = await app.request(`/api/v1/customer/groups/${groupId}/shares`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokens.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ cameBy }),
  });
  return { ...((await answer.json()) as Shared), status: answer.status };
}
async function lookUp(token: string) {
  const answer = await app.request(`/api/v1/public/shares/${token}`);
  return (await answer.json()) as { data: unknown; reason?: string };
}
async function picture(url: string) {
  const answer = await app.request(url);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { format, width, height } = await sharp(bytes).metadata();
  return { type: answer.headers.get('content-type'), format, width, height, size: bytes.length };
}

async function named(nickname: string): Promise<Buyer & { id: number }> {
  const buyer = await aBuyer(world);
  const { shopperId } = await world.as(buyer.tokens)(customerIdentity.editMe, { nickname });
  const [row] = await world.house.db.select({ id: shoppers.id }).from(shoppers).where(eq(shoppers.publicId, shopperId));
  return { ...buyer, id: row!.id };
}
/** A group of three of its own offer with its starter in it. */
async function aGroup(nickname = '王小明') {
  const activity = await aGroupBuy(world, await goods(world, await aShop(world), {}, 1000));
  const leader = await named(nickname);
  const { groupId } = await sit(world, leader, activity);
  return { activity, leader, groupId };
}

describe('a group that is passed on', () => {
  test('has one link per person, which leads to it and says who it is from, masked', async () => {
    const { leader, groupId } = await aGroup();
    const first = await share(leader.tokens, groupId);
    expect(first).toMatchObject({ status: 200, data: { title: '还差2人，¥12.80 一起拼崇明土鸡蛋' } });
    expect(first.data.h5Url).toBe(`http://localhost:3000/subpackages/group/group/index?token=${first.data.token}`);
    expect((await share(leader.tokens, groupId)).data).toEqual(first.data);
    expect(await lookUp(first.data.token)).toMatchObject({ data: { groupId, sharerName: '王**' } });
    const another = await share((await aBuyer(world)).tokens, groupId);
    expect(another.data.token).not.toBe(first.data.token);
    expect(await lookUp(another.data.token)).toMatchObject({ data: { groupId, sharerName: '邻居' } });
    expect(await lookUp(newId())).toMatchObject({ reason: 'request.not_found' });
  });

  test('comes with a card and a poster that WeChat takes, although the picture of the goods is gone', async () => {
    const { leader, groupId } = await aGroup();
    const { data } = await share(leader.tokens, groupId);
    const card = await picture(data.cardUrl);
    expect(card).toMatchObject({ type: 'image/jpeg', format: 'jpeg', width: 1000, height: 800 });
    expect(card.size).toBeLessThanOrEqual(128 * 1024);
    expect(await picture(data.posterUrl)).toMatchObject({ type: 'image/jpeg', format: 'jpeg', width: 750, height: 1334 });
  });

  test('has a new poster when another one has paid, and the same card', async () => {
    const { activity, leader, groupId } = await aGroup();
    const before = (await share(leader.tokens, groupId)).data;
    await sit(world, await aBuyer(world), activity, { groupId });
    const after = (await share(leader.tokens, groupId)).data;
    expect(after.title).toBe('还差1人，¥12.80 一起拼崇明土鸡蛋');
    expect([after.cardUrl, after.token]).toEqual([before.cardUrl, before.token]);
    expect(after.posterUrl).not.toBe(before.posterUrl);
  });

  test('is nobody else’s to pass on while its starter has not paid', async () => {
    const activity = await aGroupBuy(world, await goods(world, await aShop(world)));
    const leader = await aBuyer(world);
    const { groupId } = await takeSeat(world, leader, activity);
    expect((await share(leader.tokens, groupId!)).status).toBe(200);
    expect(await share((await aBuyer(world)).tokens, groupId!)).toMatchObject({ status: 404, reason: 'request.not_found' });
    expect(await share(leader.tokens, newId())).toMatchObject({ status: 404, reason: 'request.not_found' });
  });

  test('cannot be passed on when its goods are gone, and asking leaves no trace', async () => {
    const { activity, leader, groupId } = await aGroup();
    const cameBy = (await share(leader.tokens, groupId)).data.token;
    const neighbour = await named('来晚了');
    const staff = world.as((await aColleague(world)).tokens);
    for (const shelf of ['off', 'deleted'] as const) await staff(adminCatalog.moveShelf, { productId: activity.productId, shelf });
    expect(await share(neighbour.tokens, groupId, cameBy)).toMatchObject({
      status: 404,
      reason: 'request.not_found',
      message: '商品已下架',
    });
    const { db } = world.house;
    expect(await db.select().from(groupShares).where(eq(groupShares.sharerId, neighbour.id))).toEqual([]);
    expect(await db.select().from(broughtShoppers).where(eq(broughtShoppers.shopperId, neighbour.id))).toEqual([]);
  });
});

test('a noisy picture of the goods still makes a card that WeChat takes, and one that is broken makes no trouble', async () => {
  const { files } = world.house.providers;
  const noise = Buffer.from(Uint32Array.from({ length: 120_000 }, (_, at) => Math.imul(at, 2_654_435_761)).buffer);
  const raw = { width: 400, height: 400, channels: 3 } as const;
  for (const bytes of [await sharp(noise, { raw }).webp({ quality: 100 }).toBuffer(), Buffer.from('no picture at all')]) {
    const own = await goods(world, await aShop(world));
    await files.write(own.pictures[0]!.url.replace('/files/', ''), bytes);
    const leader = await aBuyer(world);
    const { groupId } = await sit(world, leader, await aGroupBuy(world, own));
    const { data } = await share(leader.tokens, groupId);
    expect((await picture(data.cardUrl)).size).toBeLessThanOrEqual(128 * 1024);
    expect((await picture(data.posterUrl)).format).toBe('jpeg');
  }
});

test('while WeChat draws no code the poster carries one for the web page, and the next one WeChat’s again', async () => {
  const { leader, groupId } = await aGroup();
  world.sim.switches.set('getwxacodeunlimit', { mode: 'error', errcode: -1 });
  const without = (await share(leader.tokens, groupId)).data;
  expect(await picture(without.posterUrl)).toMatchObject({ format: 'jpeg', width: 750 });
  world.sim.switches.reset();
  const { posterUrl } = (await share(leader.tokens, groupId)).data;
  expect(posterUrl).not.toBe(without.posterUrl);
  world.sim.switches.set('getwxacodeunlimit', { mode: 'error', errcode: -1 });
  expect((await share(leader.tokens, groupId)).data.posterUrl).toBe(posterUrl);
  world.sim.switches.reset();
});

describe('who brought whom', () => {
  const broughtBy = async (shopperId: number) => {
    const [row] = await world.house.db
      .select({ token: groupShares.token })
      .from(broughtShoppers)
      .innerJoin(groupShares, eq(groupShares.id, broughtShoppers.shareId))
      .where(eq(broughtShoppers.shopperId, shopperId));
    return row?.token ?? null;
  };

  test('is the first link one came by, for good, whether one bought or passed it on; one’s own counts nothing', async () => {
    const { activity, leader, groupId } = await aGroup();
    const [buyer, other] = [await named('李雷'), await named('韩梅')];
    const first = (await share(leader.tokens, groupId)).data.token;
    await sit(world, buyer, activity, { groupId, cameBy: first });
    const second = (await share(buyer.tokens, groupId, first)).data.token;
    await share(other.tokens, groupId, second);
    await share(other.tokens, groupId, first);
    await share(leader.tokens, groupId, first);
    expect(await Promise.all([buyer, other, leader].map(({ id }) => broughtBy(id)))).toEqual([first, second, null]);
  });

  test('goes over to the heir of a merged account, who keeps what they had themselves', async () => {
    const { leader, groupId } = await aGroup();
    const { groupId: otherGroup } = await aGroup();
    const [from, into] = [await named('旧号'), await named('新号')];
    const first = (await share(leader.tokens, groupId)).data.token;
    await share(from.tokens, groupId, first);
    const only = (await share(from.tokens, otherGroup)).data.token;
    const own = (await share(into.tokens, groupId)).data.token;
    await world.system().transaction((tx) => shares.changeHands(tx, from.id, into.id));
    const mine = await world.house.db
      .select()
      .from(groupShares)
      .where(inArray(groupShares.token, [only, own]));
    expect(mine.map(({ sharerId }) => sharerId)).toEqual([into.id, into.id]);
    expect(await broughtBy(into.id)).toBe(first);
  });
});
