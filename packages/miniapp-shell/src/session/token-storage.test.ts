import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { beforeEach, expect, test, vi } from 'vitest';

const device = new Map<string, unknown>();
vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => device.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => device.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => device.delete(key),
  },
}));

const { tokenStorageAt } = await import('./token-storage.ts');
const tokenStorage = tokenStorageAt('lintuan.tokens');

const tokens: Tokens = {
  accessToken: 'access',
  accessExpiresAt: '2026-06-01T02:15:00.000Z',
  refreshToken: 'refresh',
  refreshExpiresAt: '2026-06-08T02:00:00.000Z',
};

beforeEach(() => device.clear());

test('a device that never signed in has no tokens', () => {
  expect(tokenStorage.read()).toBeNull();
});

test('tokens survive on the device and are gone after signing out', () => {
  tokenStorage.write(tokens);
  expect(tokenStorage.read()).toEqual(tokens);
  tokenStorage.write(null);
  expect(tokenStorage.read()).toBeNull();
  expect(device.size).toBe(0);
});

test('what another tab has written counts at once', () => {
  tokenStorage.write(tokens);
  const [key] = device.keys();
  device.set(key as string, { ...tokens, refreshToken: 'renewed elsewhere' });
  expect(tokenStorage.read()?.refreshToken).toBe('renewed elsewhere');
});

test.each([['a word'], [42], [{ accessToken: 'only half' }], [null]])('%j in the storage is no session', (kept) => {
  tokenStorage.write(tokens);
  const [key] = device.keys();
  device.set(key as string, kept);
  expect(tokenStorage.read()).toBeNull();
});
