import { randomBytes } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { noSharedLayer, sharedLayer } from './cache/shared-layer.ts';
import { hearStale } from './cache/stale-channel.ts';
import { taggedCache } from './cache/tagged-cache.ts';
import { fieldCipher } from './crypto/field-cipher.ts';
import { type Database, openDatabase } from './db/database.ts';
import type { House } from './house.ts';
import { API_ROOT } from './http/mount.ts';
import { openStreams } from './http/streams.ts';
import type { Subscriber } from './jobs/define-event.ts';
import { createOutbox } from './jobs/outbox.ts';
import type { Kv } from './kv/kv.ts';
import { memoryKv } from './kv/memory-kv.ts';
import { redisKv } from './kv/redis-kv.ts';
import { resilientKv } from './kv/resilient-kv.ts';
import { createLogger, type Logger } from './observability/logger.ts';
import { fakePay } from './providers/fake-pay.ts';
import { folderStore } from './providers/folder-store.ts';
import { noPay } from './providers/no-pay.ts';
import type { PaymentProvider } from './providers/payment-provider.ts';
import { httpSms, noSms } from './providers/sms.ts';
import { noWechat, wechatApi } from './providers/wechat.ts';
import { WECHAT_NOTICES } from './providers/wechat-pay/notices-path.ts';
import { wechatPay } from './providers/wechat-pay/wechat-pay.ts';

export interface BuiltHouse {
  house: House;
  database: Database;
  /** Null while the key-value store is the memory of this process. */
  redis: Kv | null;
  close(): Promise<void>;
}

/** Builds what a process needs from its configuration; the caller may stop time for it. */
export async function buildHouse(
  config: Config,
  subscribers: readonly Subscriber[],
  now: () => Date = () => new Date(),
): Promise<BuiltHouse> {
  const log = createLogger(config.log.level);
  const database = openDatabase(config.database.url, config.database.pool, (error) =>
    log.warn({ error }, 'an idle database connection broke'),
  );
  const redis = config.redis ? redisKv(config.redis.url) : null;
  const kv = redis ? resilientKv(redis, memoryKv(Date.now), sometimes(log)) : memoryKv(Date.now);
  const cache = taggedCache(redis ? sharedLayer(redis) : noSharedLayer, () => performance.now());
  const hearing = await hearStale(config.database.url, cache, log);
  const house: House = {
    config,
    log,
    db: database.db,
    kv,
    cache,
    cipher: fieldCipher(config.keys.fields, config.keys.hashes, randomBytes),
    providers: {
      wechat: config.wechat ? wechatApi(config.wechat, kv) : noWechat,
      sms: config.sms ? httpSms(config.sms) : noSms,
      files: folderStore(config.files.folder),
      payments: takesMoney(config, now),
      formerPayments: tookMoney(config, now),
    },
    outbox: createOutbox(subscribers),
    streams: openStreams(),
    now,
    random: randomBytes,
  };
  return {
    house,
    database,
    redis,
    close: async () => {
      house.streams.endAll();
      await hearing.stop();
      await kv.close();
      await database.close();
    },
  };
}

const FAKE_SETTLES_MS = 3000;

function takesMoney({ pay, mode }: Config, now: () => Date): PaymentProvider {
  const around = { now, random: randomBytes };
  if (!pay) return noPay;
  if (pay.provider === 'fake')
    return fakePay({ ...pay, ...around, settlesAfterMs: mode === 'test' ? null : FAKE_SETTLES_MS, takesWord: mode !== 'test' });
  return wechatPay({ ...pay, ...around, noticeUrl: pay.noticeOrigin + API_ROOT + WECHAT_NOTICES });
}

/** The demo's month was paid with the fake provider, whose memory ended with it. */
function tookMoney({ demo, pay }: Config, now: () => Date): PaymentProvider[] {
  if (!demo || pay?.provider === 'fake') return [];
  return [fakePay({ appid: '', origin: '', now, random: randomBytes, settlesAfterMs: FAKE_SETTLES_MS, takesWord: true })];
}

const QUIET_MS = 10_000;

/** One line each ten seconds says that Redis is away; one per request would bury everything else. */
function sometimes(log: Logger): (error: unknown) => void {
  let last = 0;
  return (error) => {
    if (performance.now() - last < QUIET_MS) return;
    last = performance.now();
    log.warn({ error }, 'Redis cannot be reached; this process uses its own memory meanwhile');
  };
}
