import pg from 'pg';
import { type Statement, statement } from '../db/statement.ts';
import type { Logger } from '../observability/logger.ts';
import type { Cache } from './cache.ts';

const CHANNEL = 'lintuan_stale';
const TAGS_PER_MESSAGE = 100;
const RETRY_MS = 500;

/** Sent with the commit itself, so that no process can miss a change that happened or hear of one that did not. */
export function wordsOfStale(tags: ReadonlySet<string>): Statement[] {
  const all = [...tags];
  const messages = Array.from({ length: Math.ceil(all.length / TAGS_PER_MESSAGE) }, (_, turn) =>
    JSON.stringify(all.slice(turn * TAGS_PER_MESSAGE, (turn + 1) * TAGS_PER_MESSAGE)),
  );
  return messages.map((message) => statement`select pg_notify(${CHANNEL}, ${message})`);
}

/** Listens on a connection of its own; while it is down the cache trusts nothing it holds. */
export async function hearStale(url: string, cache: Cache, log: Logger): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let hearing = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'lintuan-stale' });
    next.on('error', () => undefined);
    next.on('end', lost);
    next.on('notification', ({ payload }) => cache.drop(JSON.parse(payload ?? '[]') as string[]));
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
    hearing = true;
    cache.setHearing(true);
  };
  const lost = () => {
    if (stopped) return;
    if (hearing) log.warn('lost the connection that hears of changes; caching pauses');
    hearing = false;
    cache.setHearing(false);
    clearTimeout(timer);
    timer = setTimeout(() => void connect().catch(lost), RETRY_MS);
  };

  await connect();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
