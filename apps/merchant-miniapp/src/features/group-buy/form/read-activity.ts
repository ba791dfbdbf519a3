// What a typed activity means, or what is wrong with it, field by field as the API names the fields.
import { MOST_HOURS, MOST_QUOTA } from '@lintuan/contracts/group-buy/limits';
import type { ActivityForm } from '@lintuan/contracts/group-buy/managed-schemas';
import type { Offer } from '@lintuan/contracts/group-buy/offer';
import { type JoiningSku, joiningSkus, type PriceFault, priceFaults, readEntry } from '@lintuan/contracts/group-buy/sku-entries';
import { formatYuan } from '@lintuan/kernel/fen';
import { type ActivityDraft, timeOf } from './activity-form.ts';
import { formWords } from './words.ts';

export type Faults = Readonly<Record<string, string>>;
export type Reading = { ok: true; form: ActivityForm } | { ok: false; faults: Faults };

const hoursOf = (text: string): number | null => {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= MOST_HOURS ? count : null;
};

export function readActivity(draft: ActivityDraft, offer: Offer | undefined, now: Date): Reading {
  const faults: Record<string, string> = {};
  const chosen = joiningSkus(draft.skus, offer?.skus ?? []);
  if (!draft.productId || !offer) faults.productId = formWords.noProduct;
  else if (chosen.length === 0) faults.skus = formWords.noSku;
  const skus = chosen.map((sku, index) => readSku(sku, `skus.${index}`, faults));
  const quota = skus.reduce((sum, sku) => sum + sku.quota, 0);
  if (chosen.length > 0 && quota < draft.size) faults['skus.0.quota'] ??= formWords.quotaTooFew(draft.size);

  const hours = hoursOf(draft.hours);
  if (hours === null) faults.hours = formWords.notHours;
  const startsAt = draft.startsNow ? now : timeOf(draft.startsAt);
  const endsAt = timeOf(draft.endsAt);
  if (endsAt <= now) faults.endsAt = formWords.endsInPast;
  else if (endsAt <= startsAt) faults.endsAt = formWords.endsBeforeStart;
  if (draft.perPersonLimit < draft.perOrderLimit) faults.perPersonLimit = formWords.perPersonTooFew;
  if (Object.keys(faults).length > 0) return { ok: false, faults };

  const form = {
    productId: draft.productId ?? '',
    skus,
    size: draft.size,
    hours: hours ?? 0,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    perOrderLimit: draft.perOrderLimit,
    perPersonLimit: draft.perPersonLimit,
    newcomersOnly: draft.newcomersOnly,
    virtualFill: draft.virtualFill,
  };
  return { ok: true, form };
}

const priceWords: Record<PriceFault, (sku: JoiningSku) => string> = {
  missing: () => formWords.notAmount,
  no_amount: () => formWords.notAmount,
  nought: () => formWords.notAmount,
  not_cheaper: ({ singleFen }) => formWords.notCheaper(formatYuan(singleFen)),
  above_group: () => formWords.starterTooMuch,
};

function readSku(sku: JoiningSku, field: string, faults: Record<string, string>) {
  const read = readEntry(sku);
  for (const [name, fault] of Object.entries(priceFaults(sku))) faults[`${field}.${name}`] = priceWords[fault](sku);
  if (read.quota < 1 || read.quota > MOST_QUOTA) faults[`${field}.quota`] = formWords.notQuota;
  return read;
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
