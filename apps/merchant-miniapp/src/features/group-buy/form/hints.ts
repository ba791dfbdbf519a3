// What the numbers being typed come to, told beside their fields.
import type { OfferSku } from '@lintuan/contracts/group-buy/offer';
import type { SkuEntry } from '@lintuan/contracts/group-buy/sku-entries';
import { formatYuan, parseYuan } from '@lintuan/kernel/fen';
import { formWords } from './words.ts';

/** 省 ¥2.00，8折; nothing while the price makes no sense. */
export function sayGroupSaving(sku: Pick<OfferSku, 'singleFen'>, { group }: Pick<SkuEntry, 'group'>): string {
  const fen = parseYuan(group);
  if (!fen || fen >= sku.singleFen) return '';
  const tenths = Math.max(0.1, Math.round((fen / sku.singleFen) * 100) / 10);
  return formWords.saves(formatYuan(sku.singleFen - fen), String(Math.min(tenths, 9.9)));
}

export function sayStarterSaving({ group, starter }: Pick<SkuEntry, 'group' | 'starter'>): string {
  const groupFen = parseYuan(group);
  const starterFen = parseYuan(starter);
  if (!groupFen || !starterFen || starterFen >= groupFen) return '';
  return formWords.starterSaves(formatYuan(groupFen - starterFen));
}
