import pg from 'pg';
import type { Logger } from '../observability/logger.ts';

const LOOK_MS = 2000;
const RETRY_MS = 500;
const PATIENCE_MS = 5000;
/** Whoever lives and lost its lock has taken it again before it was found dead so often in a row. */
const DEAD_AFTER_LOOKS = 3;

/** A machine that went away is missed in seconds, not in hours. */
const MISS_SOON = 'set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3';
const HOLD = 'select pg_advisory_lock_shared(hashtextextended($1, 8))';
const LET_GO = 'select pg_advisory_unlock_shared(hashtextextended($1, 8))';
const FIND_DEAD = `
  select id from (select distinct locked_by as id from graphile_worker._private_jobs where locked_by like 'pool-%') holder
  where id <> all($1) and pg_try_advisory_xact_lock(hashtextextended(id, 8))`;
const FREE = `
  select graphile_worker.force_unlock_workers(array[$1::text]) where pg_try_advisory_xact_lock(hashtextextended($1, 8))`;

export interface LivingWorkers {
  /** From now on this runner, by the id that stands in the jobs it takes, counts as living. */
  begin(runner: string): void;
  end(runner: string): void;
  stop(): Promise<void>;
}

/** Proves by a lock on a connection of its own which runners live here, and frees the jobs of those that died anywhere. */
export function tendLivingWorkers(url: string, log: Logger): LivingWorkers {
  const living = new Set<string>();
  const found = new Map<string, number>();
  let session: Session | null = null;
  let tending: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const soon = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(tend, ms);
  };
  const lost = (one: Session) => {
    if (one !== session) return;
    session = null;
    if (!stopped) log.warn('lost the connection that proves that the worker lives; it comes back');
    soon(0);
  };
  const tend = () => {
    tending ??= look()
      .catch(() => session?.client.end().catch(() => undefined))
      .then(() => {
        tending = null;
        soon(session ? LOOK_MS : RETRY_MS);
      });
  };
  const look = async () => {
    if (!session) {
      session = await openSession(url, lost);
      found.clear();
    }
    await proveLife(session, living);
    await freeTheDead(session.client, living, found, log);
  };

  return {
    begin: (runner) => {
      living.add(runner);
      soon(0);
    },
    end: (runner) => {
      living.delete(runner);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await tending;
      await session?.client.end();
    },
  };
}

interface Session {
  client: pg.Client;
  held: Set<string>;
}

async function openSession(url: string, lost: (session: Session) => void): Promise<Session> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'lintuan-alive',
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  const session = { client, held: new Set<string>() };
  client.on('error', () => undefined);
  client.on('end', () => lost(session));
  await client.connect();
  await client.query(MISS_SOON);
  return session;
}

/** Shared locks: what is left of a connection that was cut may hold on for a while and is in nobody's way. */
async function proveLife({ client, held }: Session, living: ReadonlySet<string>): Promise<void> {
  for (const runner of living) {
    if (held.has(runner)) continue;
    await client.query(HOLD, [runner]);
    held.add(runner);
  }
  for (const runner of held) {
    if (living.has(runner)) continue;
    await client.query(LET_GO, [runner]);
    held.delete(runner);
  }
}

async function freeTheDead(client: pg.Client, living: ReadonlySet<string>, found: Map<string, number>, log: Logger): Promise<void> {
  const { rows } = await client.query<{ id: string }>(FIND_DEAD, [[...living]]);
  const dead = new Set(rows.map((row) => row.id));
  for (const runner of found.keys()) if (!dead.has(runner)) found.delete(runner);
  for (const runner of dead) {
    const times = (found.get(runner) ?? 0) + 1;
    found.set(runner, times);
    if (times < DEAD_AFTER_LOOKS) continue;
    const { rowCount } = await client.query(FREE, [runner]);
    if (rowCount) log.warn({ runner }, 'a worker died; the jobs it held are free again');
  }
}
