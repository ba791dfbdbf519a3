import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readEnvironment } from '../src/environment.ts';
import { startWechatSim } from '../src/server.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

test('the environment names apps, port, host and key', () => {
  const env = { WECHAT_SIM_PORT: '4125', WECHAT_SIM_HOST: '0.0.0.0', WECHAT_SIM_SMS_KEY: 'key', WECHAT_APPS: 'wxa:s1, wxb:s2' };
  expect(readEnvironment(env)).toEqual({
    port: 4125,
    host: '0.0.0.0',
    smsKey: 'key',
    apps: [
      { appid: 'wxa', secret: 's1' },
      { appid: 'wxb', secret: 's2' },
    ],
  });
});

const MERCHANT = { mchid: '1900000001', apiV3Key: 'k'.repeat(32), certSerial: 'A1', publicKeyPem: '@' };
const PAY = { WECHAT_APPS: 'wxa:s1', WECHAT_PAY_MERCHANTS: JSON.stringify([{ ...MERCHANT, publicKeyPem: `@${MAIN}` }]) };

test('the environment names merchants, and an @ reads a key from its file', () => {
  const keys = { publicKeyId: 'PUB_KEY_ID_1', signingKeyPem: 'pem 1', certificateKeyPem: 'pem 2' };
  const env = { ...PAY, WECHAT_PAY_PLATFORM_KEYS: JSON.stringify(keys), WECHAT_SIM_NOTICE_SPEED: '60' };
  const publicKeyPem = readFileSync(MAIN, 'utf8');
  expect(readEnvironment(env).pay).toEqual({ merchants: [{ ...MERCHANT, publicKeyPem }], platform: keys, noticeSpeed: 60 });
});

test('a simulator that restarts with the same keys shows the same certificate', async () => {
  const pem = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const pay = { merchants: [], platform: { publicKeyId: 'PUB_KEY_ID_1', signingKeyPem: pem(), certificateKeyPem: pem() } };
  const [one, other] = [await startWechatSim({ apps: [], pay }), await startWechatSim({ apps: [], pay })];
  onTestFinished(async () => {
    await one.close();
    await other.close();
  });
  expect(one.pay.certificate).toEqual(other.pay.certificate);
  expect(one.pay.publicKeyId).toBe('PUB_KEY_ID_1');
});

test.each([
  [{}, 'WECHAT_APPS'],
  [{ ...PAY, WECHAT_PAY_MERCHANTS: '{}' }, 'WECHAT_PAY_MERCHANTS'],
  [{ ...PAY, WECHAT_PAY_MERCHANTS: '[' }, 'WECHAT_PAY_MERCHANTS is not JSON'],
  [{ ...PAY, WECHAT_PAY_MERCHANTS: '[{"mchid":"1"}]' }, 'WECHAT_PAY_MERCHANTS lacks apiV3Key'],
  [{ ...PAY, WECHAT_PAY_PLATFORM_KEYS: '{}' }, 'WECHAT_PAY_PLATFORM_KEYS lacks publicKeyId'],
  [{ ...PAY, WECHAT_SIM_NOTICE_SPEED: '0' }, 'WECHAT_SIM_NOTICE_SPEED'],
  [{ WECHAT_APPS: 'wxa' }, 'WECHAT_APPS'],
  [{ WECHAT_APPS: 'wxa:s1', WECHAT_SIM_PORT: 'http' }, 'WECHAT_SIM_PORT'],
  [{ WECHAT_APPS: 'wxa:s1', WECHAT_SIM_PORT: '70000' }, 'WECHAT_SIM_PORT'],
])('the environment %j fails at the start and names what is wrong', (env, name) => {
  expect(() => readEnvironment(env)).toThrow(name);
});

test('the process serves until SIGTERM and then leaves with code 0', async () => {
  const env = { ...process.env, WECHAT_SIM_PORT: '0', WECHAT_APPS: 'wxa:s1' };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const origin = /http:\S+/.exec(String(line))?.[0] ?? '';
  expect((await fetch(origin)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
