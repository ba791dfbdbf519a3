import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const appDir = path.resolve(import.meta.dirname, '..');
const sources = ['src', 'config', '../../packages/miniapp-ui/src', '../../packages/api-client/src', '../../packages/contracts/src'];

async function newest(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}native`));
  const times = await Promise.all(files.map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).mtimeMs));
  return Math.max(0, ...times);
}

/** The mini-program as it would be uploaded. */
export const weappDist = path.join(appDir, 'dist/weapp');

/** Once before all test files, which would otherwise build over one another; only when a source is younger than the build. */
export async function setup(): Promise<void> {
  const builtAt = await stat(path.join(weappDist, 'app.js')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const changedAt = Math.max(...(await Promise.all(sources.map((each) => newest(path.join(appDir, each))))));
  if (builtAt >= changedAt) return;
  // What the component tests say of the platform and the origin must not reach a real build.
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: undefined, TARO_APP_API_ORIGIN: undefined };
  await promisify(execFile)(process.execPath, [path.join(appDir, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'weapp'], {
    cwd: appDir,
    env,
  });
}
