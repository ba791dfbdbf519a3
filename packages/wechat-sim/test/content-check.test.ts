import { expect, test } from 'vitest';
import { LIN, SHOP, START, startWorld, type World } from './harness.ts';

const TEXT = { version: 2, scene: 2, openid: LIN, content: '苹果很甜' };
const MEDIA = { version: 2, scene: 2, openid: LIN, media_type: 2, media_url: 'https://shop.example/a.jpg' };

const check = async (world: World, body: unknown) => world.post('/wxa/msg_sec_check', body, { access_token: await world.tokenOf(SHOP) });
const checkMedia = async (world: World, body: unknown) =>
  world.post('/wxa/media_check_async', body, { access_token: await world.tokenOf(SHOP) });

test.each([
  ['苹果很甜', 'pass', 100],
  ['想买请加微信', 'review', 10001],
  ['刷单返利', 'risky', 20008],
  ['加微信一起赌博', 'risky', 20006],
])('%s is judged %s', async (content, suggest, label) => {
  const answer = await check(await startWorld(), { ...TEXT, content });
  expect(answer).toMatchObject({ errcode: 0, errmsg: 'ok', result: { suggest, label }, trace_id: expect.any(String) });
});

test('each word found is named in the detail after the verdict of the model', async () => {
  const { detail } = await check(await startWorld(), { ...TEXT, content: '加微信一起赌博' });
  expect(detail).toEqual([
    { strategy: 'content_model', errcode: 0, suggest: 'risky', label: 20006, prob: 90 },
    { strategy: 'keyword', errcode: 0, suggest: 'risky', label: 20006, level: 90, keyword: '赌博' },
    { strategy: 'keyword', errcode: 0, suggest: 'review', label: 10001, level: 90, keyword: '加微信' },
  ]);
});

test('title and nickname are judged too, the signature only on a profile', async () => {
  const world = await startWorld();
  expect(await check(world, { ...TEXT, nickname: '赌博王' })).toMatchObject({ result: { suggest: 'risky' } });
  expect(await check(world, { ...TEXT, signature: '赌博王' })).toMatchObject({ result: { suggest: 'pass' } });
  expect(await check(world, { ...TEXT, signature: '赌博王', scene: 1 })).toMatchObject({ result: { suggest: 'risky' } });
});

test('2,500 characters pass and one more is 45002', async () => {
  const world = await startWorld();
  expect(await check(world, { ...TEXT, content: '好'.repeat(2_500) })).toMatchObject({ errcode: 0 });
  expect(await check(world, { ...TEXT, content: '好'.repeat(2_501) })).toMatchObject({ errcode: 45002 });
});

test.each([
  ['no openid', { openid: undefined }, 40003],
  ['an openid of another app', { openid: 'oOther0000000000000000000000' }, 40003],
  ['scene 5', { scene: 5 }, 40129],
  ['no scene', { scene: undefined }, 40129],
  ['version 1', { version: 1 }, 40097],
])('both checks refuse %s', async (_, change, errcode) => {
  const world = await startWorld();
  expect(await check(world, { ...TEXT, ...change })).toMatchObject({ errcode });
  expect(await checkMedia(world, { ...MEDIA, ...change })).toMatchObject({ errcode });
});

test('an empty text is 44004', async () => {
  expect(await check(await startWorld(), { ...TEXT, content: '' })).toMatchObject({ errcode: 44004 });
});

test('a media check answers a trace id and remembers what was asked', async () => {
  const world = await startWorld();
  const answer = await checkMedia(world, MEDIA);
  expect(answer).toEqual({ errcode: 0, errmsg: 'ok', trace_id: expect.stringMatching(/.{20,}/) });
  expect(world.sim.state.mediaChecks).toEqual([
    { traceId: answer.trace_id, appid: SHOP.appid, openid: LIN, scene: 2, mediaUrl: MEDIA.media_url, mediaType: 2, askedAt: START },
  ]);
});

test.each([{ media_type: 3 }, { media_url: 'not a url' }, { media_url: 'file:///etc/hosts' }])('media %j is refused', async (change) => {
  expect(await checkMedia(await startWorld(), { ...MEDIA, ...change })).toMatchObject({ errcode: 40097 });
});
