// What is typed for each SKU of an offer, and what that comes to.
import { type Fen, formatYuan, parseYuan } from '@lintuan/kernel/fen';
import type { ManagedActivity } from './managed-schemas.ts';
import type { OfferSku } from './offer.ts';

export interface SkuEntry {
  joins: boolean;
  group: string;
  starter: string;
  quota: string;
}

/** By SKU; one that was not touched is not there. */
export type SkuEntries = Readonly<Record<string, SkuEntry>>;

type Saved = Pick<ManagedActivity['skus'][number], 'skuId' | 'groupFen' | 'starterFen' | 'quota'>;

/** What was saved, as if it had been typed. */
export const entriesOf = (skus: readonly Saved[], sayFen: (fen: Fen) => string = formatYuan): SkuEntries =>
  Object.fromEntries(
    skus.map(({ skuId, groupFen, starterFen, quota }) => [
      skuId,
      { joins: true, group: sayFen(groupFen), starter: starterFen === null ? '' : sayFen(starterFen), quota: String(quota) },
    ]),
  );

/** The only SKU of a product takes part by itself. */
export const entryOf = (entries: SkuEntries, skuId: string, skuCount: number): SkuEntry =>
  entries[skuId] ?? { joins: skuCount === 1, group: '', starter: '', quota: '' };

export interface JoiningSku extends OfferSku {
  entry: SkuEntry;
}

/** The SKUs that take part, in the product's order: their places are the places in the API's words. */
export const joiningSkus = (entries: SkuEntries, skus: readonly OfferSku[]): JoiningSku[] =>
  skus.map((sku) => ({ ...sku, entry: entryOf(entries, sku.skuId, skus.length) })).filter(({ entry }) => entry.joins);

const countOf = (text: string): number => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : 0);

/** As the API wants it; nought where nothing sound was typed. */
export const readEntry = ({ skuId, entry: { group, starter, quota } }: Pick<JoiningSku, 'skuId' | 'entry'>) => ({
  skuId,
  groupFen: parseYuan(group) ?? 0,
  starterFen: parseYuan(starter),
  quota: countOf(quota),
});

export type PriceFault = 'missing' | 'no_amount' | 'nought' | 'not_cheaper' | 'above_group';
export type PriceFaults = { groupFen?: PriceFault; starterFen?: PriceFault };

/** What the contract alone cannot tell of typed prices, by the API's names of the fields. */
export function priceFaults({ singleFen, entry }: Pick<JoiningSku, 'singleFen' | 'entry'>): PriceFaults {
  const faults: PriceFaults = {};
  const groupFen = parseYuan(entry.group);
  const starterFen = parseYuan(entry.starter);
  if (groupFen === null) faults.groupFen = entry.group.trim() === '' ? 'missing' : 'no_amount';
  else if (groupFen === 0) faults.groupFen = 'nought';
  else if (groupFen >= singleFen) faults.groupFen = 'not_cheaper';
  if (starterFen === 0) faults.starterFen = 'nought';
  else if (starterFen === null && entry.starter.trim() !== '') faults.starterFen = 'no_amount';
  else if (groupFen && starterFen && starterFen > groupFen) faults.starterFen = 'above_group';
  return faults;
}

export interface QuotaHint {
  text: string;
  /** More than there is: it can be kept as a draft, but not published. */
  short: boolean;
}

interface QuotaWords {
  enoughFor: (groups: number) => string;
  moreThanStock: (available: number) => string;
}

/** How many groups the pieces make, or that there are not so many. */
export function hintQuota({ available }: Pick<OfferSku, 'available'>, quota: string, size: number, words: QuotaWords): QuotaHint {
  const count = countOf(quota);
  if (available !== null && count > available) return { text: words.moreThanStock(available), short: true };
  const groups = Math.floor(count / size);
  return { text: groups > 0 ? words.enoughFor(groups) : '', short: false };
}
