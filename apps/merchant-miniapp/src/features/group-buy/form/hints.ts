// What the numbers being typed come to, told beside their fields.
import { formatYuan, parseYuan } from '@lintuan/kernel/fen';
import type { SkuEntry } from './activity-form.ts';
import type { OfferSku } from './offer.ts';
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

export interface QuotaHint {
  text: string;
  /** More than there is: it can be kept as a draft, but not published. */
  short: boolean;
}

export function sayQuota({ available }: Pick<OfferSku, 'available'>, { quota }: Pick<SkuEntry, 'quota'>, size: number): QuotaHint {
  const count = /^\d{1,6}$/.test(quota.trim()) ? Number(quota) : 0;
  if (available !== null && count > available) return { text: formWords.moreThanStock(available), short: true };
  const groups = Math.floor(count / size);
  return { text: groups > 0 ? formWords.enoughFor(groups) : '', short: false };
}
