import type { LineProblem } from '@lintuan/contracts/cart/schemas';
import { formatYuan } from '@lintuan/kernel/fen';

const yuan = (fen: number): string => `¥${formatYuan(fen)}`;

export const words = {
  nothing: '还没有选好要买的商品',
  allInvalid: '这些商品现在都买不了',
  toCart: '去购物车看看',
  isDefault: '默认',
  addAddress: '添加收货地址',
  addAddressNote: '填好才能提交订单',
  chooseAddress: '请选择收货地址',
  addressFailed: '地址没有加载出来',
  addressRetry: '点这里再试一次',
  pieces: (count: number) => `共 ${count} 件`,
  short: (count: number) => `只剩 ${count} 件`,
  mend: (count: number) => `改成 ${count} 件`,
  invalid: (kinds: number) => `${kinds} 种商品买不了`,
  dropInvalid: '去掉它们继续',
  mendAll: '改好再提交',
  delivery: '运费',
  free: '免运费',
  toFreeDelivery: (fen: number) => `再买 ${yuan(fen)} 免运费`,
  shopSum: '小计',
  note: '给商家留言',
  noteHint: '选填',
  notePlaceholder: '比如“请放门口”',
  priceTitle: '价格明细',
  payable: '应付',
  sumLater: '改好后计算',
  submit: '提交订单',
  needAddress: '请先选择收货地址',
  changedTitle: '价格有变化',
  changedSum: '应付金额',
  deliveryOf: (shop: string) => `${shop} 运费`,
  acceptChange: (fen: number) => `按新价格提交 ${yuan(fen)}`,
  notYet: '再看看',
  cartChangedTitle: '购物车有变化',
};

export const problemWords: Record<LineProblem, string> = {
  short: '库存不足',
  sold_out: '已售罄',
  off_shelf: '已下架',
  shop_closed: '店铺暂停营业',
  gone: '商品已失效',
};
