import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who Postgres runs as: nobody in particular, unless we are root, which Postgres refuses. */
export type ServerUser = { uid?: number; gid?: number };

export function serverUser(dataDir?: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const owner = dataDir && existsSync(dataDir) ? statSync(dataDir) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = lookUp('postgres') ?? lookUp('nobody');
  if (found) return found;
  throw new Error(
    'Postgres refuses to run as root, and this machine has no user "postgres". Create one (useradd postgres) or set DATABASE_URL.',
  );
}

function lookUp(name: string): ServerUser | undefined {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (ids.some((id) => id.status !== 0)) return undefined;
  const [uid, gid] = ids.map((id) => Number(id.stdout));
  return { uid, gid };
}

/** A folder below a 0700 home is closed to the user Postgres runs as. */
export function canReach(user: ServerUser, path: string): boolean {
  if (user.uid === undefined) return true;
  let nearest = path;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  return spawnSync('sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', nearest], { cwd: '/', ...user }).status === 0;
}

export function handOver(user: ServerUser, path: string): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}
