import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from './providers.ts';

/** Files in one folder, which several processes on one machine may share. */
export function folderStore(folder: string): FileStore {
  const at = (name: string): string => {
    if (!/^[\w-]+\.webp$/.test(name)) throw new Error(`not a file name: ${name}`);
    return join(folder, name.slice(0, 2), name);
  };
  return {
    write: async (name, bytes) => {
      const path = at(name);
      await mkdir(join(folder, name.slice(0, 2)), { recursive: true });
      await writeFile(`${path}.part`, bytes);
      await rename(`${path}.part`, path);
    },
    read: (name) =>
      readFile(at(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
    remove: (name) => rm(at(name), { force: true }),
  };
}
