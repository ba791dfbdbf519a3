import type { ProductFlag } from '@lintuan/contracts/catalog/schemas';

export const words = {
  title: '商品详情',
  gone: '这件商品下架了',
  goHome: '去首页逛逛',
  from: '起',
  soldOut: '已售罄',
  sold: (count: number) => `已售 ${count}`,
  chosen: '已选',
  choose: '选规格',
  chooseOf: (names: string[]) => `请选择${names.join('、')}`,
  chipReasons: { chosen: '', open: '', sold_out: '缺货', impossible: '无此搭配' },
  quantity: '数量',
  onlyLeft: (count: number) => `仅剩 ${count} 件`,
  noMore: (count: number) => `最多还能选 ${count} 件`,
  mostAtOnce: (count: number) => `一次最多选 ${count} 件`,
  clamped: (count: number) => `只剩 ${count} 件，已帮你改成 ${count} 件`,
  impossible: '请换一种搭配',
  addToCart: '加入购物车',
  buyNow: '立即购买',
  cart: '购物车',
  stockUnknown: '库存没能更新，以结算时为准',
  description: '商品介绍',
  noDescription: '商家还没有写介绍',
  brand: '品牌',
  visitShop: '进店看看',
  shop: '店铺',
  share: '分享',
  linkCopied: '链接已复制，去粘贴给朋友吧',
  linkNotCopied: '没能复制，请从地址栏复制链接',
};

export const flagWords: Record<ProductFlag, string> = { recommended: '推荐', hot: '热卖', fresh: '新品' };
