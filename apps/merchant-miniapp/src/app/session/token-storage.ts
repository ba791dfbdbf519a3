import { tokenStorageAt } from '@lintuan/miniapp-shell/session/token-storage.ts';

export const tokenStorage = tokenStorageAt('lintuan.merchant.tokens');
