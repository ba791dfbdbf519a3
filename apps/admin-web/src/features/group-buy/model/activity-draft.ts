import { ActivityForm, type ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import type { Offer } from '@lintuan/contracts/group-buy/offer';
import {
  entriesOf,
  type JoiningSku,
  joiningSkus,
  type PriceFault,
  priceFaults,
  readEntry,
  type SkuEntries,
} from '@lintuan/contracts/group-buy/sku-entries';
import { usualEnd, usualSettings } from '@lintuan/contracts/group-buy/usual-settings';
import { shanghaiClock, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { checkFields, type FieldErrors } from '../../../shared/form/field-errors.ts';
import { yuan } from '../../../shared/money/price.ts';

/** An activity as the form holds it; times are minutes on the clock in Shanghai, such as 2026-03-01 18:05. */
export interface ActivityDraft {
  productId: string;
  skus: SkuEntries;
  size: number;
  hours: number;
  startsAt: string;
  endsAt: string;
  perOrderLimit: number;
  perPersonLimit: number;
  newcomersOnly: boolean;
  virtualFill: boolean;
}

const minuteOf = (at: Date): string => `${shanghaiDay(at)} ${shanghaiClock(at)}`;

/** Empty when it is no minute of the calendar. */
const timeOf = (minute: string): string => {
  const at = new Date(`${minute.replace(' ', 'T')}:00+08:00`);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
};

export function blankDraft(now: Date): ActivityDraft {
  const { day, clock } = usualEnd(now);
  return { ...usualSettings, productId: '', skus: {}, startsAt: minuteOf(now), endsAt: `${day} ${clock}` };
}

type Saved = Pick<ManagedActivity, keyof Omit<ActivityDraft, 'skus'> | 'skus'>;

export const draftOf = ({ skus, ...saved }: Saved): ActivityDraft => ({
  productId: saved.productId,
  size: saved.size,
  hours: saved.hours,
  perOrderLimit: saved.perOrderLimit,
  perPersonLimit: saved.perPersonLimit,
  newcomersOnly: saved.newcomersOnly,
  virtualFill: saved.virtualFill,
  startsAt: minuteOf(new Date(saved.startsAt)),
  endsAt: minuteOf(new Date(saved.endsAt)),
  skus: entriesOf(skus),
});

const joiningOf = (draft: ActivityDraft, offer: Offer | undefined): JoiningSku[] => joiningSkus(draft.skus, offer?.skus ?? []);

export const formOf = (draft: ActivityDraft, offer: Offer | undefined): ActivityForm => ({
  ...draft,
  skus: joiningOf(draft, offer).map(readEntry),
  startsAt: timeOf(draft.startsAt),
  endsAt: timeOf(draft.endsAt),
});

/** Of nought the contract has words of its own. */
const priceWords: Record<Exclude<PriceFault, 'nought'>, (sku: JoiningSku) => string> = {
  missing: () => '请填写拼团价',
  no_amount: () => '金额最多两位小数',
  not_cheaper: ({ singleFen }) => `应低于单独买的 ${yuan(singleFen)}`,
  above_group: () => '不能高于拼团价',
};

/** The contract's own rules, and what only the product and the clock can tell. */
export function checkDraft(draft: ActivityDraft, offer: Offer | undefined, now: Date): FieldErrors {
  const form = formOf(draft, offer);
  const joining = joiningOf(draft, offer);
  const quota = form.skus.reduce((sum, sku) => sum + sku.quota, 0);
  const errors: Record<string, string> = { ...checkFields(ActivityForm, form) };
  if (draft.productId === '') return { ...errors, productId: '请选择商品', skus: '先选商品，再定价格' };
  for (const [index, sku] of joining.entries())
    for (const [field, fault] of Object.entries(priceFaults(sku)))
      if (fault !== 'nought') errors[`skus.${index}.${field}`] = priceWords[fault](sku);
  if (joining.length > 0 && quota < draft.size) errors['skus.0.quota'] ??= `份数合起来至少够一个团（${draft.size} 件）`;
  if (draft.perPersonLimit < draft.perOrderLimit) errors.perPersonLimit ??= '不能少于每单限购';
  if (form.endsAt !== '' && new Date(form.endsAt) <= now) errors.endsAt ??= '结束时间已经过了';
  else if (form.endsAt <= form.startsAt) errors.endsAt ??= '应晚于开始时间';
  return errors;
}

export const sameDraft = (a: ActivityDraft, b: ActivityDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
