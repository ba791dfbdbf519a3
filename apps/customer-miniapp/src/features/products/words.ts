import type { ProductFlag } from '@lintuan/contracts/catalog/schemas';
import type { ProductSort } from './queries/products.ts';

export const words = {
  products: '商品',
  search: '搜搜想买的东西',
  noResult: (keyword: string) => `没有找到“${keyword}”`,
  searchAgain: '换个词试试',
  soldOut: '已售罄',
  sold: (count: string) => `已售 ${count}`,
  empty: '这里还没有商品',
  goHome: '去首页逛逛',
};

export const flagWords: Record<ProductFlag, string> = { recommended: '推荐', hot: '热卖', fresh: '新品' };

export const sortWords: Record<Exclude<ProductSort, 'price_down'>, string> = {
  default: '综合',
  sales: '销量',
  price_up: '价格',
  newest: '新品',
};
