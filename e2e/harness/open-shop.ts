import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@lintuan/db/embedded/free-port';
import { openDatabase } from './open-database.ts';
import { openWechat } from './open-wechat.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the parts of the shop are found. */
export interface ShopAddress {
  origin: string;
  wechat: string;
  database: string;
}

/** The whole shop as people meet it: built clients, API and worker in a process of their own, demo data, the simulator. */
export async function openShop(): Promise<{ address: ShopAddress; close(): Promise<void> }> {
  const database = await openDatabase();
  const wechat = await openWechat();
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
      TRUSTED_PROXIES: '1',
      TOKEN_KEYS: `t:${key()}`,
      FIELD_KEYS: `f:${key()}`,
      HASH_KEYS: `h:${key()}`,
      ...wechat.env,
      WEB_ROOTS: JSON.stringify({
        '/': fromRoot('apps/customer-miniapp/dist/h5'),
        '/merchant/': fromRoot('apps/merchant-miniapp/dist/h5'),
        '/admin/': fromRoot('apps/admin-web/dist'),
      }),
    },
  });
  await waitUntilReady(origin, api);
  return {
    address: { origin, wechat: wechat.origin, database: database.url },
    close: async () => {
      const ended = once(api, 'exit');
      api.kill('SIGTERM');
      await ended;
      await wechat.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilReady(origin: string, api: ChildProcess): Promise<void> {
  for (;;) {
    if (api.exitCode !== null) throw new Error(`the API ended with ${api.exitCode}`);
    const ready = await fetch(`${origin}/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
}
