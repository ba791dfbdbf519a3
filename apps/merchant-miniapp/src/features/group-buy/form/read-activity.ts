// What a typed activity means, or what is wrong with it, field by field as the API names the fields.
import { MOST_HOURS } from '@lintuan/contracts/group-buy/limits';
import type { ActivityForm } from '@lintuan/contracts/group-buy/schemas';
import { formatYuan, parseYuan } from '@lintuan/kernel/fen';
import { type ActivityDraft, entryOf, type SkuEntry, timeOf } from './activity-form.ts';
import type { Offer, OfferSku } from './offer.ts';
import { formWords } from './words.ts';

export type Faults = Readonly<Record<string, string>>;
export type Reading = { ok: true; form: ActivityForm } | { ok: false; faults: Faults };

const MOST_QUOTA = 100_000;

const wholeOf = (text: string, most: number): number | null => {
  const count = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : null;
};

/** The SKUs that take part, in the product's order: their places are the places in the API's words. */
export const joiningSkus = (draft: ActivityDraft, offer: Offer): OfferSku[] =>
  offer.skus.filter(({ skuId }) => entryOf(draft, skuId, offer.skus.length).joins);

export function readActivity(draft: ActivityDraft, offer: Offer | undefined, now: Date): Reading {
  const faults: Record<string, string> = {};
  const chosen = offer ? joiningSkus(draft, offer) : [];
  if (!draft.productId || !offer) faults.productId = formWords.noProduct;
  else if (chosen.length === 0) faults.skus = formWords.noSku;
  const skus = chosen.map((sku, index) => readSku(sku, entryOf(draft, sku.skuId, offer?.skus.length ?? 0), `skus.${index}`, faults));
  const quota = skus.reduce((sum, sku) => sum + sku.quota, 0);
  if (chosen.length > 0 && quota < draft.size) faults['skus.0.quota'] ??= formWords.quotaTooFew(draft.size);

  const hours = wholeOf(draft.hours, MOST_HOURS);
  if (hours === null) faults.hours = formWords.notHours;
  const startsAt = draft.startsNow ? now : timeOf(draft.startsAt);
  const endsAt = timeOf(draft.endsAt);
  if (endsAt <= now) faults.endsAt = formWords.endsInPast;
  else if (endsAt <= startsAt) faults.endsAt = formWords.endsBeforeStart;
  if (draft.perPerson < draft.perOrder) faults.perPersonLimit = formWords.perPersonTooFew;
  if (Object.keys(faults).length > 0) return { ok: false, faults };

  const form = {
    productId: draft.productId ?? '',
    skus,
    size: draft.size,
    hours: hours ?? 0,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    perOrderLimit: draft.perOrder,
    perPersonLimit: draft.perPerson,
    newcomersOnly: draft.newcomersOnly,
    virtualFill: draft.virtualFill,
  };
  return { ok: true, form };
}

function readSku({ skuId, singleFen }: OfferSku, entry: SkuEntry, field: string, faults: Record<string, string>) {
  const groupFen = parseYuan(entry.group);
  const starterFen = entry.starter.trim() === '' ? null : parseYuan(entry.starter);
  const quota = wholeOf(entry.quota, MOST_QUOTA);
  if (!groupFen) faults[`${field}.groupFen`] = formWords.notAmount;
  else if (groupFen >= singleFen) faults[`${field}.groupFen`] = formWords.notCheaper(formatYuan(singleFen));
  if (entry.starter.trim() !== '' && !starterFen) faults[`${field}.starterFen`] = formWords.notAmount;
  else if (starterFen !== null && groupFen && starterFen > groupFen) faults[`${field}.starterFen`] = formWords.starterTooMuch;
  if (quota === null) faults[`${field}.quota`] = formWords.notQuota;
  return { skuId, groupFen: groupFen ?? 0, starterFen, quota: quota ?? 0 };
}

export type Step = 0 | 1 | 2 | 3;
const ofPrices = /^(skus|size)(\.|$)/;

/** The step on which a field stands. */
export const stepOf = (field: string): Step => (field === 'productId' ? 0 : ofPrices.test(field) ? 1 : 2);

export const faultsAt = (faults: Faults, step: Step): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([field]) => stepOf(field) === step));

/** The first step that has something to put right. */
export const firstWrong = (faults: Faults): Step | null => {
  const steps = Object.keys(faults).map(stepOf).sort();
  return steps[0] ?? null;
};
