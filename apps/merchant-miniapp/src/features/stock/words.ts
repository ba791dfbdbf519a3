import type { MovementKind } from '@lintuan/contracts/stock/schemas';
import type { FormKind } from './preview.ts';

export const words = {
  search: '搜商品名或编码',
  all: '全部',
  low: '库存紧张',
  lowTag: '紧张',
  soldOutTag: '没货了',
  available: '可售',
  onHand: '现有',
  locked: '占用',
  onlySku: '默认规格',
  empty: '还没有商品，添加商品后在这里管库存',
  noSku: '没有找到这个规格，可能已经删掉了',
  goBack: '回到库存',
  noSkus: '这件商品还没有规格',
  emptyLow: '库存都充足，没有要补的',
  notFound: (keyword: string) => `没有找到“${keyword}”`,
  seeAll: '看全部库存',
  movements: '库存流水',
  noMovements: '还没有库存变动',
  lowStockAt: (count: number) => `现在是可售不多于 ${count} 件时提醒`,
  noteTitle: '其他',
  notePlaceholder: '写一句原因',
  noteDone: '好了',
  clear: '清空',
  erase: '退格',
  piece: '件',
  loading: '正在加载',
  undone: (label: string) => `撤销：${label}`,
  changed: (said: string, onHand: number) => `${said}，现有 ${onHand} 件`,
  undoDone: (onHand: number) => `已撤销，现有 ${onHand} 件`,
  lowSaved: (count: number) => `可售不多于 ${count} 件时提醒`,
};

export const kindWords: Record<FormKind, string> = {
  receive: '入库',
  damage: '报损',
  stocktake: '盘点',
  adjust: '调整',
  low: '预警',
};

export const promptWords: Record<FormKind, string> = {
  receive: '到了多少件',
  damage: '坏了多少件',
  stocktake: '数出来多少件',
  adjust: '加减多少件',
  low: '可售剩多少件时提醒',
};

export const submitWords: Record<FormKind, string> = {
  receive: '确认入库',
  damage: '确认报损',
  stocktake: '确认盘点',
  adjust: '确认调整',
  low: '保存预警线',
};

/** The first is chosen before anyone taps: most of the time it is right. */
export const reasonWords: Record<Exclude<FormKind, 'low'>, readonly [string, ...string[]]> = {
  receive: ['供应商到货', '自己补货', '换货回来'],
  damage: ['破损', '过期', '变质', '丢失'],
  stocktake: ['日常盘点', '月底盘点', '抽查'],
  adjust: ['录错更正', '自用', '赠送', '借出归还'],
};

export const movementWords: Record<MovementKind, string> = {
  receive: '入库',
  damage: '报损',
  adjust: '调整',
  stocktake: '盘点',
  lock: '下单占用',
  unlock: '释放占用',
  deduct: '付款出库',
  return_sellable: '退回可售',
  return_damaged: '退回报损',
};
