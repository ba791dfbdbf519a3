import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Client } from './clients.ts';

const GENERATED = new Set(['node_modules', 'dist', '.taro', 'native', '.swc', 'coverage']);
const isTest = (name: string) => /\.test\.tsx?$/.test(name);
const isBuildSetting = (name: string) => /^(TARO_APP_|VITE_)/.test(name);

/** A hash of all that goes into a client: its folder, the packages, the lockfile and the settings. */
export function stampOf(root: string, client: Client, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256').update(client.script);
  const folders = [client.folder, 'packages'].flatMap((folder) => sourcesIn(join(root, folder)));
  for (const file of [...folders, join(root, 'pnpm-lock.yaml')]) {
    hash.update(`\0${relative(root, file)}\0`);
    hash.update(readFileSync(file));
  }
  for (const name of Object.keys(env).filter(isBuildSetting).sort()) hash.update(`\0${name}=${env[name]}`);
  return hash.digest('hex');
}

function sourcesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      if (GENERATED.has(entry.name) || isTest(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourcesIn(path);
      return entry.isFile() ? [path] : [];
    });
}

/** Remembers which sources the build that lies in `dist` was made from. */
export function stampFile(root: string, client: Client): { matches(stamp: string): boolean; write(stamp: string): void; remove(): void } {
  const file = join(root, '.lintuan/builds', `${client.folder.replaceAll('/', '-')}-${client.script.replace(':', '-')}`);
  return {
    matches: (stamp) => existsSync(join(root, client.folder, client.dist)) && existsSync(file) && readFileSync(file, 'utf8') === stamp,
    write: (stamp) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, stamp);
    },
    remove: () => rmSync(file, { force: true }),
  };
}
