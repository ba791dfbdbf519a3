import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@lintuan/db/embedded/free-port';
import { startEmbeddedPostgres } from '@lintuan/db/embedded/postgres';
import { startWechatSim } from '@lintuan/wechat-sim/server';
import pg from 'pg';

const APP = { appid: 'wxe2e00000000001', secret: 'e2e-secret' };
const SMS_KEY = 'e2e-sms-key';
const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface Shop {
  origin: string;
  /** The newest code sent to a phone. */
  smsCode(phone: string): Promise<string>;
  close(): Promise<void>;
}

/** The whole shop as people meet it: built clients, API and worker in a process of their own, demo data, the simulator. */
export async function openShop(): Promise<Shop> {
  const database = await openDatabase();
  const sim = await startWechatSim({ apps: [APP], smsKey: SMS_KEY });
  const folder = await mkdtemp(join(tmpdir(), 'lintuan-e2e-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const key = () => randomBytes(32).toString('base64');
  const api = spawn(process.execPath, [fromRoot('api/src/main.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      APP_ENV: 'development',
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      DEMO: '1',
      TOKEN_KEYS: `t:${key()}`,
      FIELD_KEYS: `f:${key()}`,
      HASH_KEYS: `h:${key()}`,
      WECHAT_APPID: APP.appid,
      WECHAT_SECRET: APP.secret,
      WECHAT_API_ORIGIN: sim.origin,
      SMS_ORIGIN: sim.origin,
      SMS_KEY,
      WEB_ROOTS: JSON.stringify({
        '/': fromRoot('apps/customer-miniapp/dist/h5'),
        '/merchant/': fromRoot('apps/merchant-miniapp/dist/h5'),
        '/admin/': fromRoot('apps/admin-web/dist'),
      }),
    },
  });
  await waitUntilReady(origin, api);
  return {
    origin,
    smsCode: async (phone) => {
      const text = await (await fetch(`${sim.origin}/sim/sms.json?phone=${phone}`)).text();
      const code = /"code":"(\d{6})"/.exec(text)?.[1];
      if (!code) throw new Error(`no code was sent to ${phone}`);
      return code;
    },
    close: async () => {
      const ended = once(api, 'exit');
      api.kill('SIGTERM');
      await ended;
      await sim.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (!given) {
    const server = await startEmbeddedPostgres({ purpose: 'test' });
    return { url: server.url, close: () => server.stop() };
  }
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: given });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`create database ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return { url: url.href, close: () => run(`drop database ${name} with (force)`) };
}

async function waitUntilReady(origin: string, api: ChildProcess): Promise<void> {
  for (;;) {
    if (api.exitCode !== null) throw new Error(`the API ended with ${api.exitCode}`);
    const ready = await fetch(`${origin}/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
