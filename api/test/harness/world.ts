import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Call, createClient } from '@lintuan/api-client/client';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { startWechatSim, type WechatSim } from '@lintuan/wechat-sim/server';
import { Logger, runOnce } from 'graphile-worker';
import type { Hono } from 'hono';
import { inject } from 'vitest';
import { createApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config/config.ts';
import { type BuiltHouse, buildHouse } from '../../src/platform/build-house.ts';
import type { SystemContext } from '../../src/platform/context.ts';
import { createContext, type House } from '../../src/platform/house.ts';
import type { Env } from '../../src/platform/http/env.ts';
import { gather } from '../../src/platform/jobs/gather.ts';
import { gatherings, subscribers, tasks } from '../../src/worker.ts';
import { serveApp } from './serve-app.ts';
import { databaseUrl, runSql } from './template-database.ts';

const APPID = 'wxtest0000000001';
const SECRET = 'test-secret';
const MERCHANT = {
  mchid: '1900000001',
  apiV3Key: 'a-test-key-of-thirty-two-letters',
  certSerial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
};
/** Far ahead of the database's own clock, so that a job waits until the test says its time has come. */
const STOPPED_AT = new Date('2040-06-01T02:00:00.000Z');
/** The end of each job is written before the next look. */
const AT_ONCE = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
const quiet = new Logger(() => () => undefined);

export interface World {
  app: Hono<Env>;
  house: House;
  built: BuiltHouse;
  sim: WechatSim;
  databaseUrl: string;
  config: Config;
  environment: Record<string, string>;
  clock: { now: Date; advance(seconds: number): void };
  /** Speaks to the API as a guest, or as whoever holds the tokens; from an address of its own where one is given. */
  as(tokens?: Tokens, address?: string): Call;
  system(): SystemContext;
  /** Lets WeChat send what it has to tell by now; answers how many sendings that were. */
  deliverNotices(): Promise<number>;
  /** Runs every job that is due by the world's clock, and those they bring about. */
  drainJobs(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  now?: Date;
  environment?: Record<string, string>;
}

/** The whole house on a database of its own, with the simulator for WeChat and a clock the test holds. */
export async function openWorld(options: Options = {}): Promise<World> {
  const name = `world_${randomBytes(6).toString('hex')}`;
  await runSql(inject('server'), `create database ${name} template ${inject('template')}`);
  const url = databaseUrl(inject('server'), name);
  const clock = {
    now: options.now ?? STOPPED_AT,
    advance: (seconds: number) => {
      clock.now = new Date(clock.now.getTime() + seconds * 1000);
    },
  };
  const keys = inject('payKeys');
  const pay = { merchants: [{ ...MERCHANT, publicKeyPem: keys.merchantPublicKey }], platform: keys.platform };
  const sim = await startWechatSim({ apps: [{ appid: APPID, secret: SECRET }], pay, now: () => clock.now });
  const door = await serveApp();
  const folder = await mkdtemp(join(tmpdir(), 'lintuan-world-'));
  const environment = {
    APP_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: url,
    DATABASE_POOL: '10',
    DATA_DIR: folder,
    TOKEN_KEYS: `t1:${randomBytes(32).toString('base64')}`,
    FIELD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    HASH_KEYS: `h1:${randomBytes(32).toString('base64')}`,
    WECHAT_APPID: APPID,
    WECHAT_SECRET: SECRET,
    WECHAT_API_ORIGIN: sim.origin,
    WECHAT_PAY_MCHID: MERCHANT.mchid,
    WECHAT_PAY_MERCHANT_SERIAL: MERCHANT.certSerial,
    WECHAT_PAY_MERCHANT_KEY: keys.merchantKey,
    WECHAT_PAY_API_V3_KEY: MERCHANT.apiV3Key,
    WECHAT_PAY_PUBLIC_KEY_ID: sim.pay.publicKeyId,
    WECHAT_PAY_PUBLIC_KEY: sim.pay.publicKeyPem,
    WECHAT_PAY_ORIGIN: sim.origin,
    WECHAT_PAY_NOTIFY_ORIGIN: door.origin,
    SMS_ORIGIN: sim.origin,
    SMS_KEY: 'sim-sms-key',
    RATE_LIMIT_PER_MINUTE: '100000',
    TRUSTED_PROXIES: '1',
    ...options.environment,
  };
  const config = readConfig(environment);
  const built = await buildHouse(config, subscribers, () => clock.now);
  const { house } = built;
  const app = createApp(house, true);
  door.open(app);

  const system = () => createContext(house, { kind: 'system', name: '系统' }, { requestId: 'test', ip: null, userAgent: '' });
  return {
    app,
    house,
    built,
    sim,
    databaseUrl: url,
    config,
    environment,
    clock,
    as: (tokens, address) =>
      createClient({
        newKey: randomUUID,
        session: { accessToken: () => tokens?.accessToken ?? null, refresh: async () => false },
        transport: async ({ method, path, headers, body }) => {
          const from = address ? { 'x-forwarded-for': address } : {};
          const answer = await app.request(path, { method, headers: { ...headers, ...from }, ...(body === undefined ? {} : { body }) });
          return { status: answer.status, body: await answer.json() };
        },
      }),
    system,
    deliverNotices: () => sim.pay.deliverDue(),
    drainJobs: async () => {
      const pool = built.database.pool;
      const due = () =>
        pool.query(
          'update graphile_worker._private_jobs set run_at = now() where locked_at is null and attempts = 0 and run_at <= $1 returning id',
          [clock.now],
        );
      while ((await due()).rowCount) {
        for (const gathering of gatherings) await gather(system(), gathering);
        await runOnce({ pgPool: pool, taskList: tasks(house), noHandleSignals: true, logger: quiet, preset: AT_ONCE });
      }
    },
    close: async () => {
      await door.close();
      await built.close();
      await sim.close();
      await rm(folder, { recursive: true, force: true });
      await runSql(inject('server'), `drop database ${name} with (force)`);
    },
  };
}
