// What the numbers being typed come to, told beside their fields.
import { formatYuan, parseYuan } from '@lintuan/kernel/fen';
import type { SkuEntry } from './activity-draft.ts';
import type { OfferSku } from './offer.ts';

export function saySaving({ singleFen }: Pick<OfferSku, 'singleFen'>, { group, starter }: Pick<SkuEntry, 'group' | 'starter'>): string {
  const groupFen = parseYuan(group);
  if (!groupFen || groupFen >= singleFen) return '';
  const starterFen = parseYuan(starter);
  const more = starterFen && starterFen < groupFen ? `，团长省 ¥${formatYuan(singleFen - starterFen)}` : '';
  return `省 ¥${formatYuan(singleFen - groupFen)}${more}`;
}

export interface QuotaHint {
  text: string;
  /** More than there is: it can be kept as a draft, but not published. */
  short: boolean;
}

export function sayQuota({ available }: Pick<OfferSku, 'available'>, { quota }: Pick<SkuEntry, 'quota'>, size: number): QuotaHint {
  const count = /^\d{1,7}$/.test(quota.trim()) ? Number(quota) : 0;
  if (available !== null && count > available) return { text: `可用库存只有 ${available} 件`, short: true };
  const groups = Math.floor(count / size);
  return { text: groups > 0 ? `够开 ${groups} 个团` : '', short: false };
}
