import { openidOf } from '@lintuan/wechat-sim/identity';
import { startWechatSim, type WechatSim } from '@lintuan/wechat-sim/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryKv } from '../kv/memory-kv.ts';
import { readJson } from './fetch-json.ts';
import { ProviderError, type WechatApi } from './providers.ts';
import { noWechat, wechatApi } from './wechat.ts';

const APP = { appid: 'wxtest0000000009', secret: 'secret' };
const GROUP_PAGE = 'subpackages/group/group/index';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

let sim: WechatSim;
let wechat: WechatApi;
let onTrial: WechatApi;
beforeEach(async () => {
  sim = await startWechatSim({ apps: [{ ...APP, pages: ['pages/index/index'] }] });
  const config = { ...APP, origin: sim.origin };
  wechat = wechatApi({ ...config, released: true }, memoryKv(Date.now));
  onTrial = wechatApi({ ...config, released: false }, memoryKv(Date.now));
});
afterEach(() => sim.close());

/** A token the simulator has forgotten, as after another process asked for a new one by force. */
async function spoilToken(): Promise<void> {
  await wechat.miniCode('pages/index/index', 'warm');
  sim.state.accessTokens.clear();
}

describe('a mini code', () => {
  test('comes as a picture', async () => {
    const code = await wechat.miniCode('pages/index/index', 'abc');
    expect(code.subarray(0, 4)).toEqual(PNG);
  });

  test('of a page that is not published is refused in production, and drawn on trial', async () => {
    await expect(wechat.miniCode(GROUP_PAGE, 'abc')).rejects.toThrow('wechat: 41030');
    expect((await onTrial.miniCode(GROUP_PAGE, 'abc')).subarray(0, 4)).toEqual(PNG);
  });

  test('is asked for again with a new token when the old one has ended', async () => {
    await spoilToken();
    expect((await wechat.miniCode('pages/index/index', 'abc')).subarray(0, 4)).toEqual(PNG);
  });

  test('that cannot be had is the provider’s failure', async () => {
    sim.switches.set('getwxacodeunlimit', { mode: 'error', errcode: 45009 });
    await expect(wechat.miniCode('pages/index/index', 'abc')).rejects.toBeInstanceOf(ProviderError);
  });
});

describe('a subscribe message', () => {
  const openid = openidOf(APP.appid, 'someone');
  const message = { openid, templateId: 'T1', page: 'pages/index/index', data: { thing1: '崇明土鸡蛋', amount2: '12.80元' } };
  const accepted = async () => {
    const answer = await fetch(`${sim.origin}/sim/subscribe-accepts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ appid: APP.appid, openid, templateIds: ['T1'] }),
    });
    expect(answer.status).toBe(200);
  };

  test('is sent once for one consent, and refused after that with WeChat’s number', async () => {
    await accepted();
    const sent = await wechat.sendSubscribeMessage(message);
    expect(sent).toEqual({ kind: 'sent', id: String(sim.state.sentMessages.at(-1)!.id) });
    expect(sim.state.sentMessages.at(-1)).toMatchObject({ openid, templateId: 'T1', data: message.data });
    expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ kind: 'refused', code: 43101 });
    expect(sim.state.sentMessages).toHaveLength(1);
  });

  test('with what its template does not take is refused', async () => {
    await accepted();
    const long = { ...message, data: { thing1: '长'.repeat(21) } };
    expect(await wechat.sendSubscribeMessage(long)).toMatchObject({ kind: 'refused', code: 47003 });
  });

  test('is sent with a new token when the old one has ended', async () => {
    await spoilToken();
    await accepted();
    expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ kind: 'sent' });
  });

  test.each([-1, 45009])('is worth another try when WeChat answers %i', async (errcode) => {
    await accepted();
    sim.switches.set('subscribe_send', { mode: 'error', errcode });
    await expect(wechat.sendSubscribeMessage(message)).rejects.toBeInstanceOf(ProviderError);
  });
});

test('a number too large to be one is kept as it was written', async () => {
  const told = Buffer.from('{"errcode":0,"msgid":294402298110051942,"expires_in":7200,"part":1.5}');
  expect(await readJson('wechat', told)).toEqual({ errcode: 0, msgid: '294402298110051942', expires_in: 7200, part: 1.5 });
});

test('where no app is set up both say so', async () => {
  await expect(noWechat.miniCode(GROUP_PAGE, 'abc')).rejects.toThrow('WECHAT_APPID is not set');
  const message = { openid: 'o', templateId: 'T1', page: GROUP_PAGE, data: {} };
  await expect(noWechat.sendSubscribeMessage(message)).rejects.toBeInstanceOf(ProviderError);
});
