import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readEnvironment } from '../src/environment.ts';

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

test.each([
  [{}, 'WECHAT_APPS'],
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
