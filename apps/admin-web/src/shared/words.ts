import type { ProductFlag, ShelfState } from '@lintuan/contracts/catalog/schemas';
import type { MerchantRole, MerchantState } from '@lintuan/contracts/merchants/schemas';
import type { MovementKind } from '@lintuan/contracts/stock/schemas';
import type { Tone } from './layout/state-tag.tsx';

export interface StateWords {
  word: string;
  tone: Tone;
}

export const shelfWords: Record<ShelfState, StateWords> = {
  draft: { word: '草稿', tone: 'info' },
  on: { word: '在售', tone: 'good' },
  off: { word: '已下架', tone: 'quiet' },
  deleted: { word: '已删除', tone: 'bad' },
};

export const flagWords: Record<ProductFlag, string> = { recommended: '推荐', hot: '热卖', fresh: '新品' };

export const merchantStateWords: Record<MerchantState, StateWords> = {
  pending: { word: '待审核', tone: 'warm' },
  active: { word: '营业中', tone: 'good' },
  rejected: { word: '已驳回', tone: 'bad' },
  suspended: { word: '已停业', tone: 'quiet' },
};

export const merchantRoleWords: Record<MerchantRole, string> = { owner: '店主', clerk: '店员', picker: '分拣员', courier: '配送员' };

export const movementWords: Record<MovementKind, string> = {
  receive: '入库',
  damage: '报损',
  adjust: '调整',
  stocktake: '盘点',
  lock: '下单占用',
  unlock: '释放占用',
  deduct: '付款扣减',
  return_sellable: '退回可售',
  return_damaged: '退回报损',
};

export const optionsOf = <Value extends string>(words: Record<Value, string | { word: string }>): { value: Value; label: string }[] =>
  (Object.entries(words) as [Value, string | { word: string }][]).map(([value, label]) => ({
    value,
    label: typeof label === 'string' ? label : label.word,
  }));
