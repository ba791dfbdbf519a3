import { miniappTests } from '@lintuan/miniapp-ui/harness/component-tests.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig(miniappTests);
