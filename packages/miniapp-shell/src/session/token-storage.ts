import type { TokenStorage } from '@lintuan/api-client/token-session';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import Taro from '@tarojs/taro';

/** Read anew each time: another tab of the same browser may have renewed the tokens or signed out. */
export const tokenStorageAt = (key: string): TokenStorage => ({
  read() {
    const kept: unknown = Taro.getStorageSync(key);
    return isTokens(kept) ? kept : null;
  },
  write(tokens) {
    if (tokens) Taro.setStorageSync(key, tokens);
    else Taro.removeStorageSync(key);
  },
});

function isTokens(kept: unknown): kept is Tokens {
  const tokens = kept as Partial<Tokens> | null;
  return typeof tokens === 'object' && typeof tokens?.accessToken === 'string' && typeof tokens.refreshToken === 'string';
}
