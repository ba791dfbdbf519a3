import type { LineProblem } from '@lintuan/contracts/cart/schemas';
import { formatYuan } from '@lintuan/kernel/fen';

const yuan = (fen: number): string => `¥${formatYuan(fen)}`;

export const words = {
  title: '购物车',
  empty: '购物车还是空的',
  goHome: '去逛逛',
  added: '已加入购物车',
  addedSome: (held: number) => `只能买 ${held} 件，已放入 ${held} 件`,
  full: (kinds: number) => `购物车满了，最多 ${kinds} 种商品`,
  notMerged: '购物车满了，腾出位置后登录前选的商品会放进来',
  selectAll: '全选',
  selectShop: (name: string) => `选择${name}的全部商品`,
  selectLine: (name: string) => `选择${name}`,
  remove: '删除',
  removed: (name: string) => `已删除“${name}”`,
  undo: '撤销',
  onlyLeft: (count: number) => `仅剩 ${count} 件`,
  short: (wanted: number, count: number) => `要 ${wanted} 件，只剩 ${count} 件`,
  mend: (count: number) => `改成 ${count} 件`,
  capped: (count: number) => `只剩 ${count} 件，已帮你改成 ${count} 件`,
  noMore: (count: number) => `只剩 ${count} 件了`,
  mostOfOne: (count: number) => `一种最多买 ${count} 件`,
  cheaper: (fen: number) => `比加入时降 ${yuan(fen)}`,
  dearer: (fen: number) => `比加入时涨 ${yuan(fen)}`,
  toFreeDelivery: (fen: number) => `再买 ${yuan(fen)} 免运费`,
  invalid: (kinds: number) => `失效商品（${kinds}）`,
  clearInvalid: '清空失效商品',
  clearInvalidTitle: (kinds: number) => `清空 ${kinds} 种失效商品？`,
  clear: '清空',
  nameless: '商品已不存在',
  total: '合计',
  checkout: (pieces: number) => (pieces > 0 ? `去结算(${pieces})` : '去结算'),
  checkoutAsGuest: (pieces: number) => (pieces > 0 ? `登录后结算(${pieces})` : '登录后结算'),
  shortTitle: '有商品库存不足',
  shortOf: (name: string, count: number) => `“${name}”只剩 ${count} 件`,
  mendAndGo: '改好去结算',
  notYet: '再看看',
};

export const problemWords: Record<LineProblem, string> = {
  short: '库存不足',
  sold_out: '已售罄',
  off_shelf: '已下架',
  shop_closed: '店铺暂停营业',
  gone: '已不再出售',
};
