import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './providers.ts';

/** What people upload is WebP; what is drawn for them to pass on is JPEG, which WeChat takes everywhere, and lies apart. */
const DRAWN = 'drawn';

/** Files in one folder, which several processes on one machine may share. */
export function folderStore(folder: string): FileStore {
  const at = (name: string): string => {
    if (/^[\w-]+\.jpg$/.test(name)) return join(folder, DRAWN, name);
    if (!/^[\w-]+\.webp$/.test(name)) throw new Error(`not a file name: ${name}`);
    return join(folder, name.slice(0, 2), name);
  };
  return {
    write: async (name, bytes) => {
      const path = at(name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.part`, bytes);
      await rename(`${path}.part`, path);
    },
    read: (name) => readFile(at(name)).catch(unlessMissing(null)),
    remove: (name) => rm(at(name), { force: true }),
    removeDrawn: async (before) => {
      let removed = 0;
      for (const name of await readdir(join(folder, DRAWN)).catch(unlessMissing<string[]>([]))) {
        const path = join(folder, DRAWN, name);
        const { mtime } = await stat(path);
        if (mtime >= before) continue;
        await rm(path, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

const unlessMissing =
  <Value>(instead: Value) =>
  (error: NodeJS.ErrnoException): Value => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
