// What the numbers being typed come to, told beside their fields.
import type { OfferSku } from '@lintuan/contracts/group-buy/offer';
import type { SkuEntry } from '@lintuan/contracts/group-buy/sku-entries';
import { formatYuan, parseYuan } from '@lintuan/kernel/fen';

export function saySaving({ singleFen }: Pick<OfferSku, 'singleFen'>, { group, starter }: Pick<SkuEntry, 'group' | 'starter'>): string {
  const groupFen = parseYuan(group);
  if (!groupFen || groupFen >= singleFen) return '';
  const starterFen = parseYuan(starter);
  const more = starterFen && starterFen < groupFen ? `，团长省 ¥${formatYuan(singleFen - starterFen)}` : '';
  return `省 ¥${formatYuan(singleFen - groupFen)}${more}`;
}

export const quotaWords = {
  enoughFor: (groups: number) => `够开 ${groups} 个团`,
  moreThanStock: (available: number) => `可用库存只有 ${available} 件`,
};
