import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBinaries, ROOTS_FOLDER } from './binaries.ts';
import { clusterExists, createCluster, SUPERUSER, servingProcess } from './cluster.ts';
import { ensureDatabase } from './ensure-database.ts';
import { freePort, isFree } from './free-port.ts';
import { readRecord, writeRecord } from './record.ts';
import { PortTaken, serve } from './server.ts';
import { canReach, handOver, serverUser } from './server-user.ts';

export type EmbeddedPostgres = {
  url: string;
  /** Where the data really are; not `dataDir` when the server's user cannot reach that. */
  folder: string;
  exited: Promise<number>;
  stop(): Promise<void>;
};

type Options = { purpose: 'dev'; dataDir: string; port?: number } | { purpose: 'test'; port?: number };

export function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  return options.purpose === 'test' ? startForTests(options.port) : startForDevelopment(options.dataDir, options.port);
}

/** The address of the development database while it runs. */
export function runningEmbeddedPostgres(dataDir: string): string | undefined {
  const record = readRecord(dataDir);
  if (!record || servingProcess(folderOf(dataDir)) === undefined) return undefined;
  return address(record.port, record.password);
}

/** Removes the development database, wherever it had to be put. */
export function removeEmbeddedPostgres(dataDir: string): void {
  for (const path of [folderOf(dataDir), dataDir, `${dataDir}.new`, `${dataDir}.json`]) rmSync(path, { recursive: true, force: true });
}

async function startForTests(port?: number): Promise<EmbeddedPostgres> {
  const user = serverUser();
  const home = mkdtempSync(join(canReach(user, tmpdir()) ? tmpdir() : '/tmp', 'lintuan-postgres-'));
  handOver(user, home);
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=2GB'];
  try {
    return await start({ folder: join(home, 'data'), password: newPassword(), port, user, settings, removeAfter: home });
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

async function startForDevelopment(dataDir: string, port?: number): Promise<EmbeddedPostgres> {
  const record = readRecord(dataDir);
  mkdirSync(dirname(dataDir), { recursive: true });
  const folder = folderOf(dataDir);
  const user = serverUser(folder);
  const serving = servingProcess(folder);
  if (serving !== undefined)
    throw new Error(`The database in ${folder} is already running (process ${serving}). Stop the other command first.`);
  if (!record && clusterExists(folder))
    throw new Error(`${dataDir}.json, which opens the data in ${folder}, is gone. "npm run reset" starts afresh.`);
  const password = record?.password ?? newPassword();
  const remembered = record && (await isFree(record.port)) ? record.port : undefined;
  writeRecord(dataDir, { password, port: port ?? remembered ?? 0 });
  const started = await start({ folder, password, port: port ?? remembered, user, settings: [] });
  writeRecord(dataDir, { password, port: Number(new URL(started.url).port) });
  return started;
}

type Plan = {
  folder: string;
  password: string;
  port?: number;
  user: ReturnType<typeof serverUser>;
  settings: string[];
  removeAfter?: string;
};

async function start({ folder, password, port, ...plan }: Plan): Promise<EmbeddedPostgres> {
  const binaries = findBinaries(plan.user);
  if (!clusterExists(folder)) await createCluster(folder, password, binaries, plan.user);
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort());
    try {
      const server = await serve({ ...plan, folder, port: chosen, postgres: binaries.postgres });
      const url = address(chosen, password);
      await ensureDatabase(url);
      return { url, folder, exited: server.exited, stop: () => server.stop(30_000) };
    } catch (error) {
      if (!(error instanceof PortTaken) || port !== undefined || attempt === 5) throw error;
    }
  }
}

const newPassword = () => randomBytes(18).toString('base64url');
const address = (port: number, password: string) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/lintuan`;

/** Beside everything else that is generated, unless the server's user cannot get there. */
function folderOf(dataDir: string): string {
  if (canReach(serverUser(dataDir), dirname(dataDir))) return dataDir;
  return join(ROOTS_FOLDER, createHash('sha256').update(dataDir).digest('hex').slice(0, 12), 'postgres');
}
