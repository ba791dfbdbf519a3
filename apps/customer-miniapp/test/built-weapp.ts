import { execFile } from 'node:child_process';
import { mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const appDir = path.resolve(import.meta.dirname, '..');
const dist = path.join(appDir, 'dist/weapp');
const taro = path.join(appDir, 'node_modules/@tarojs/cli/bin/taro');
const sources = ['src', 'config', '../../packages/miniapp-ui/src', '../../packages/api-client/src', '../../packages/contracts/src'];

async function newest(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}native`));
  const times = await Promise.all(files.map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).mtimeMs));
  return Math.max(0, ...times);
}

async function isOutdated(): Promise<boolean> {
  const built = await stat(path.join(dist, 'app.js')).catch(() => null);
  const changedAt = await Promise.all(sources.map((each) => newest(path.join(appDir, each))));
  return built === null || built.mtimeMs < Math.max(...changedAt);
}

/** The test files of one run are processes of one parent; the first of them builds, the others wait. */
async function oneAtATime(work: () => Promise<void>): Promise<void> {
  const turn = path.join(tmpdir(), `lintuan-customer-weapp-${process.ppid}`);
  const taken = () =>
    mkdir(turn).then(
      () => true,
      () => false,
    );
  while (!(await taken())) await wait(200);
  try {
    await work();
  } finally {
    await rmdir(turn);
  }
}

/** The mini-program as it would be uploaded, built anew when a source is younger than it. */
export async function builtWeapp(): Promise<string> {
  // Vitest's own settings must not reach the build: it would leave the address of the API empty.
  const { TARO_ENV: _platform, TARO_APP_API_ORIGIN: _origin, ...env } = process.env;
  await oneAtATime(async () => {
    if (!(await isOutdated())) return;
    await promisify(execFile)(process.execPath, [taro, 'build', '--type', 'weapp'], {
      cwd: appDir,
      env: { ...env, NODE_ENV: 'production' },
    });
  });
  return dist;
}
