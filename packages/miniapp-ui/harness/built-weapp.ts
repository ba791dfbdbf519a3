import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const packages = ['api-client', 'contracts', 'kernel', 'miniapp-inbox', 'miniapp-shell', 'miniapp-ui'];
const sources = ['src', 'config', ...packages.map((name) => `../../packages/${name}/src`), '../../packages/miniapp-ui/build'];

async function newest(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}native`));
  const times = await Promise.all(files.map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).mtimeMs));
  return Math.max(0, ...times);
}

/** Once before all tests of an app, which would otherwise build over one another; only when a source is younger than the build. */
export async function setup({ config: { root: appDir } }: TestProject): Promise<void> {
  const builtAt = await stat(path.join(appDir, 'dist/weapp/app.js')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const changedAt = Math.max(...(await Promise.all(sources.map((each) => newest(path.join(appDir, each))))));
  if (builtAt >= changedAt) return;
  // What the component tests say of the platform and the origin must not reach a real build.
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: undefined, TARO_APP_API_ORIGIN: undefined };
  const taro = path.join(appDir, 'node_modules/@tarojs/cli/bin/taro');
  await promisify(execFile)(process.execPath, [taro, 'build', '--type', 'weapp'], { cwd: appDir, env });
}
