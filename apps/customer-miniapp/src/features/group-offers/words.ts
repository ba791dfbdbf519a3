import { MOST_SIZE } from '@lintuan/contracts/group-buy/limits';
import type { ActivityQuery } from '@lintuan/contracts/group-buy/schemas';
import { groupSizes, type SizeName } from '@lintuan/contracts/group-buy/sizes';
import { formatYuan } from '@lintuan/kernel/fen';

export const words = {
  zone: '拼团专区',
  size: (size: number) => `${size} 人团`,
  newcomersOnly: '新邻居专享',
  sold: (count: number) => `已拼 ${count} 件`,
  saves: (fen: number) => `省 ¥${formatYuan(fen)}`,
  go: '去拼团',
  empty: '现在没有拼团活动',
  goHome: '去首页逛逛',
  noMatch: '没有符合条件的拼团',
  clear: '清空筛选',
  share: '和邻居一起拼，更省',
};

export type OfferSort = NonNullable<ActivityQuery['sort']>;

export const sortWords: Record<OfferSort, string> = { default: '综合', sales: '销量', price_up: '价格最低', ending: '快结束' };
export const saySize = (name: SizeName): string => {
  const { least, most } = groupSizes[name];
  return most === MOST_SIZE ? `${least} 人以上` : `${least}–${most} 人团`;
};
