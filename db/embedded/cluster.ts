import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { handOver, type ServerUser } from './server-user.ts';

export const SUPERUSER = 'lintuan';
const MAJOR = '18';

/** Creates a database cluster in `folder`, whole or not at all. */
export async function createCluster(folder: string, password: string, binaries: Binaries, user: ServerUser): Promise<void> {
  const unfinished = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [unfinished, passwordFile]) handOver(user, path);
  // macOS has no C.UTF-8, and with plain C the trigram index would not know Chinese letters.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const args = [`--pgdata=${unfinished}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=password', '--encoding=UTF8'];
  try {
    await run(binaries.initdb, [...args, `--locale=${locale}`, '--lc-messages=C', '--no-sync'], user);
    renameSync(unfinished, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(command: string, args: string[], user: ServerUser): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], ...user });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', (error) => reject(new Error(`Could not run ${command}: ${error.message}`)));
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Postgres could not create its data folder:\n${said.trim()}`)),
    );
  });
}

export function clusterExists(folder: string): boolean {
  const file = join(folder, 'PG_VERSION');
  if (!existsSync(file)) return false;
  const version = readFileSync(file, 'utf8').trim();
  if (version === MAJOR) return true;
  throw new Error(`The data in ${folder} were written by Postgres ${version}; this one is ${MAJOR}. "npm run reset" starts afresh.`);
}

/** The process that serves `folder` now. A pid file left by a crash is taken away, for its number may belong to someone else by now. */
export function servingProcess(folder: string): number | undefined {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (pid > 0 && commandLine(pid).includes(folder)) return pid;
  rmSync(file, { force: true });
  return undefined;
}

function commandLine(pid: number): string {
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
