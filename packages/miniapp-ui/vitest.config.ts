import { defineConfig } from 'vitest/config';
import { componentTestOptions, componentTests } from './harness/component-tests.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'build', include: ['build/**/*.test.ts', 'harness/**/*.test.ts'] } },
      { ...componentTests, test: { ...componentTestOptions, name: 'components', include: ['src/**/*.test.{ts,tsx}'] } },
    ],
  },
});
