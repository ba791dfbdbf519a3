import { componentTestOptions, componentTests } from '@lintuan/miniapp-ui/harness/component-tests.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({ ...componentTests, test: { ...componentTestOptions, include: ['src/**/*.test.{ts,tsx}'] } });
