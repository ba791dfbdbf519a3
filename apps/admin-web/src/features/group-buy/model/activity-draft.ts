import { DEFAULT_HOURS } from '@lintuan/contracts/group-buy/limits';
import { ActivityForm, type ManagedActivity } from '@lintuan/contracts/group-buy/schemas';
import { formatYuan, parseYuan } from '@lintuan/kernel/fen';
import { addDays, shanghaiClock, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { checkFields, type FieldErrors } from '../../../shared/form/field-errors.ts';
import { yuan } from '../../../shared/money/price.ts';
import type { Offer, OfferSku } from './offer.ts';

export interface SkuEntry {
  joins: boolean;
  group: string;
  starter: string;
  quota: string;
}

/** An activity as the form holds it; times are minutes on the clock in Shanghai, such as 2026-03-01 18:05. */
export interface ActivityDraft {
  productId: string;
  /** By SKU; one that was not touched is not there. */
  skus: Readonly<Record<string, SkuEntry>>;
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

export const blankDraft = (now: Date): ActivityDraft => ({
  productId: '',
  skus: {},
  size: 3,
  hours: DEFAULT_HOURS,
  startsAt: minuteOf(now),
  endsAt: `${addDays(shanghaiDay(now), 7)} 22:00`,
  perOrderLimit: 2,
  perPersonLimit: 5,
  newcomersOnly: false,
  virtualFill: false,
});

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
  skus: Object.fromEntries(
    skus.map(({ skuId, groupFen, starterFen, quota }) => [
      skuId,
      { joins: true, group: formatYuan(groupFen), starter: starterFen === null ? '' : formatYuan(starterFen), quota: String(quota) },
    ]),
  ),
});

/** The only SKU of a product takes part by itself. */
export const entryOf = (draft: ActivityDraft, skuId: string, skuCount: number): SkuEntry =>
  draft.skus[skuId] ?? { joins: skuCount === 1, group: '', starter: '', quota: '' };

/** The SKUs that take part, in the product's order: their places are the places in the API's words. */
export const joiningSkus = (draft: ActivityDraft, offer: Offer | undefined): OfferSku[] =>
  offer?.skus.filter(({ skuId }) => entryOf(draft, skuId, offer.skus.length).joins) ?? [];

export function formOf(draft: ActivityDraft, offer: Offer | undefined): ActivityForm {
  const skus = joiningSkus(draft, offer).map(({ skuId }) => {
    const { group, starter, quota } = entryOf(draft, skuId, offer?.skus.length ?? 0);
    return {
      skuId,
      groupFen: parseYuan(group) ?? 0,
      starterFen: parseYuan(starter),
      quota: /^\d{1,7}$/.test(quota.trim()) ? Number(quota) : 0,
    };
  });
  return { ...draft, skus, startsAt: timeOf(draft.startsAt), endsAt: timeOf(draft.endsAt) };
}

/** The contract's own rules, and what only the product and the clock can tell. */
export function checkDraft(draft: ActivityDraft, offer: Offer | undefined, now: Date): FieldErrors {
  const form = formOf(draft, offer);
  const joining = joiningSkus(draft, offer);
  const quota = form.skus.reduce((sum, sku) => sum + sku.quota, 0);
  const errors: Record<string, string> = { ...checkFields(ActivityForm, form) };
  if (draft.productId === '') return { ...errors, productId: '请选择商品', skus: '先选商品，再定价格' };
  joining.forEach(({ skuId, singleFen }, index) => {
    const sku = form.skus[index]!;
    const { group, starter } = entryOf(draft, skuId, offer?.skus.length ?? 0);
    if (parseYuan(group) === null) errors[`skus.${index}.groupFen`] = group.trim() ? '金额最多两位小数' : '请填写拼团价';
    else if (sku.groupFen >= singleFen) errors[`skus.${index}.groupFen`] = `应低于单独买的 ${yuan(singleFen)}`;
    if (starter.trim() !== '' && parseYuan(starter) === null) errors[`skus.${index}.starterFen`] = '金额最多两位小数';
    else if ((sku.starterFen ?? 0) > sku.groupFen) errors[`skus.${index}.starterFen`] = '不能高于拼团价';
  });
  if (joining.length > 0 && quota < draft.size) errors['skus.0.quota'] ??= `份数合起来至少够一个团（${draft.size} 件）`;
  if (draft.perPersonLimit < draft.perOrderLimit) errors.perPersonLimit ??= '不能少于每单限购';
  if (form.endsAt !== '' && new Date(form.endsAt) <= now) errors.endsAt ??= '结束时间已经过了';
  else if (form.endsAt <= form.startsAt) errors.endsAt ??= '应晚于开始时间';
  return errors;
}

export const sameDraft = (a: ActivityDraft, b: ActivityDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
