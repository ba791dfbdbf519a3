import Taro from '@tarojs/taro';

const KEY = 'lintuan.came-by';
const MOST_KEPT = 20;

export type Came = readonly [groupId: string, token: string];

function kept(): Came[] {
  const came: unknown = Taro.getStorageSync(KEY);
  return Array.isArray(came) ? came : [];
}

/** The first link that led to a group is the one that counts, however often one comes back by another. */
export function withLink(came: readonly Came[], groupId: string, token: string): readonly Came[] {
  return came.some(([group]) => group === groupId) ? came : [...came, [groupId, token] as const].slice(-MOST_KEPT);
}

export const keepCameBy = (groupId: string, token: string): void => Taro.setStorageSync(KEY, withLink(kept(), groupId, token));

export const cameByFor = (groupId: string): string | undefined => kept().find(([group]) => group === groupId)?.[1];
