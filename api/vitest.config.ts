import { configDefaults, defineConfig } from 'vitest/config';

/** These start processes of their own, keep to a time, or look at what one process did since it began. */
const alone = [
  'test/operations/*.test.ts',
  'test/group-buy/races.test.ts',
  'src/platform/cache/two-processes.test.ts',
  'src/platform/db/statement.test.ts',
  'src/platform/jobs/living-workers.test.ts',
];

const globalSetup = ['test/harness/template-database.ts'];
const patience = { testTimeout: 20_000, hookTimeout: 60_000 };

/** To load the house anew for each file takes longer than most files' tests; what a test could disturb is its world, and that is its own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'api',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone],
          globalSetup,
          maxWorkers: 2,
          isolate: false,
        },
      },
      { test: { ...patience, name: 'api, one at a time', include: alone, globalSetup, maxWorkers: 1 } },
    ],
  },
});
