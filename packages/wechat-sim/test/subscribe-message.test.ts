import { expect, test } from 'vitest';
import { LIN, MERCHANT, SHOP, START, startWorld, type World } from './harness.ts';

const MESSAGE = {
  touser: LIN,
  template_id: 'tpl-formed',
  page: 'pages/group/group?id=7',
  data: { thing1: { value: '山东富士苹果' }, amount2: { value: '¥12.80' } },
};

const send = async (world: World, message: unknown) =>
  world.post('/cgi-bin/message/subscribe/send', message, { access_token: await world.tokenOf(SHOP) });

const accept = (world: World, more: object = {}) =>
  world.post('/sim/subscribe-accepts', { appid: SHOP.appid, person: '小林', templateIds: ['tpl-formed'], ...more });

test('each accept allows exactly one message of its template', async () => {
  const world = await startWorld();
  expect(await send(world, MESSAGE)).toMatchObject({ errcode: 43101 });
  expect(await accept(world, { count: 2 })).toEqual({ openid: LIN, quotas: { 'tpl-formed': 2 } });
  expect(await send(world, { ...MESSAGE, template_id: 'tpl-other' })).toMatchObject({ errcode: 43101 });
  expect(await send(world, MESSAGE)).toMatchObject({ errcode: 0, errmsg: 'ok' });
  expect(await send(world, MESSAGE)).toMatchObject({ errcode: 0 });
  expect(await send(world, MESSAGE)).toMatchObject({ errcode: 43101 });
});

test('a sent message is kept and shown on the page with the name of its person', async () => {
  const world = await startWorld();
  await world.login(SHOP, 'sim-小林-1');
  await accept(world, { person: undefined, openid: LIN });
  await send(world, { ...MESSAGE, data: { thing1: { value: '<b>苹果</b>' } } });
  expect(world.sim.state.sentMessages).toEqual([
    {
      id: 1,
      appid: SHOP.appid,
      openid: LIN,
      templateId: 'tpl-formed',
      page: MESSAGE.page,
      data: { thing1: '<b>苹果</b>' },
      sentAt: START,
    },
  ]);
  const page = await (await fetch(`${world.sim.origin}/sim/messages`)).text();
  expect(page).toContain('发给 小林');
  expect(page).toContain('&lt;b&gt;苹果&lt;/b&gt;');
});

test.each([
  ['an openid of another app', { touser: 'oOther0000000000000000000000' }, 40003],
  ['no template', { template_id: '' }, 40037],
  ['a page that is not published', { page: 'pages/new/new' }, 41030],
  ['no data', { data: undefined }, 47001],
  ['empty data', { data: {} }, 47003],
  ['an unknown state', { miniprogram_state: 'beta' }, 47003],
])('a message with %s is refused and costs no quota', async (_, change, errcode) => {
  const world = await startWorld();
  await accept(world);
  expect(await send(world, { ...MESSAGE, ...change })).toMatchObject({ errcode });
  expect(await send(world, MESSAGE)).toMatchObject({ errcode: 0 });
});

test.each([
  ['thing1', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十一'],
  ['number2', '12.5', '12元'],
  ['letter3', 'abc', 'abc1'],
  ['symbol4', '###', '#a'],
  ['character_string5', 'LT20300501-01', '订单1'],
  ['time6', '2030年5月1日 15:01~2030年5月1日 16:00', '下午三点'],
  ['date7', '2030-05-01', '明天'],
  ['amount8', '¥12.80', '十二元'],
  ['phone_number9', '+86-0766-66888866', '电话'],
  ['car_number10', '粤A8Z888挂', '粤A8Z888888挂'],
  ['name11', '张三', '张三李四王五赵六钱七孙'],
  ['phrase12', '待取货', '待取货中哦呀'],
])('a %s field takes %s and refuses %s by name', async (field, good, bad) => {
  const world = await startWorld();
  await accept(world);
  const refused = await send(world, { ...MESSAGE, data: { [field]: { value: bad } } });
  expect(refused).toMatchObject({ errcode: 47003, errmsg: expect.stringContaining(`data.${field}.value invalid`) });
  expect(await send(world, { ...MESSAGE, data: { [field]: { value: '' } } })).toMatchObject({
    errcode: 47003,
    errmsg: expect.stringContaining(`data.${field}.value is empty`),
  });
  expect(await send(world, { ...MESSAGE, data: { [field]: { value: good } } })).toMatchObject({ errcode: 0 });
});

test('an accept must name an app, a person of it and templates', async () => {
  const world = await startWorld();
  for (const wrong of [{ appid: 'wxnobody' }, { appid: MERCHANT.appid, openid: LIN }, { person: '' }, { templateIds: [] }, { count: 0 }]) {
    expect(await accept(world, wrong)).toEqual({ error: expect.any(String) });
  }
});
