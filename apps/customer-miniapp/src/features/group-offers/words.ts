import type { ActivityQuery } from '@lintuan/contracts/group-buy/schemas';
import { formatYuan } from '@lintuan/kernel/fen';

export const words = {
  zone: '拼团专区',
  seeAll: '查看全部',
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
export type OfferSize = NonNullable<ActivityQuery['size']>;

export const sortWords: Record<OfferSort, string> = { default: '综合', sales: '销量', price_up: '价格最低', ending: '快结束' };
export const sizeWords: Record<OfferSize, string> = { small: '2–3 人团', middle: '4–9 人团', large: '10 人以上' };
