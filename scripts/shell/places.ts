import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything that is generated on this machine; git does not see it. */
export const house = join(root, '.lintuan');
export const dataDir = join(house, 'data');
export const databaseDir = join(dataDir, 'postgres');
export const logsDir = join(house, 'logs');

export const inRoot = (...parts: string[]) => join(root, ...parts);
