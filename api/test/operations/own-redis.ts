import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@lintuan/db/embedded/free-port';
import { keepProcess } from '@lintuan/db/embedded/kept-process';
import { Redis } from 'ioredis';

function findRedisServer(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const candidates = folders.flatMap((folder) => ['redis-server', 'valkey-server'].map((name) => join(folder, name)));
  return candidates.find(mayRun) ?? null;
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const program = findRedisServer();
export const noRedisServer = program === null;

export interface OwnRedis {
  url: string;
  /** Speaks to the server directly, for looking behind the port's back. */
  ask(...command: [string, ...string[]]): Promise<unknown>;
  kill(): Promise<void>;
  /** Starts again at the same address, with what SAVE left in its folder. */
  start(): Promise<void>;
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/** A Redis of the test's own, which it may kill. */
export async function ownRedis(): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'lintuan-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'no'];
  const launch = () => keepProcess(program!, settings, { signal: 'TERM', reach: 'program' });
  let server = launch();
  const ask: OwnRedis['ask'] = async (...command) => {
    const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await redis.call(...command);
    } finally {
      redis.disconnect();
    }
  };
  const ready = async () => {
    server.child.stdout?.resume();
    server.child.stderr?.resume();
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if ((await ask('ping').catch(() => null)) === 'PONG') return;
      await wait(50);
    }
    throw new Error('Redis did not start');
  };
  await ready();
  return {
    url,
    ask,
    kill: async () => {
      server.kill();
      await server.exited;
    },
    start: async () => {
      server = launch();
      await ready();
    },
    freeze: () => process.kill(-server.child.pid!, 'SIGSTOP'),
    thaw: () => process.kill(-server.child.pid!, 'SIGCONT'),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
