import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { workspaceFolders } from './scripts/check/steps.ts';

const root = import.meta.dirname;
const browser = 'e2e';

const hasTests = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
  );

/** Browser tests need finished builds, so they are a run of their own: TEST_PART=browser. */
const folders =
  process.env.TEST_PART === 'browser' ? [browser] : ['scripts', 'boundaries', ...workspaceFolders(root)].filter((f) => f !== browser);

export default defineConfig({
  test: {
    // Projects with a file of their own do not inherit it, and Vitest wants the same everywhere.
    maxWorkers: 2,
    projects: folders.filter(hasTests).map((folder) => {
      const config = join(root, folder, 'vitest.config.ts');
      return existsSync(config) ? config : { test: { name: folder, root: join(root, folder), include: ['**/*.test.ts'] } };
    }),
  },
});
