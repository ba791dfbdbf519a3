// An activity as it is typed on a phone, and how it is filled from what was saved.
import { DEFAULT_HOURS } from '@lintuan/contracts/group-buy/limits';
import type { ManagedActivity } from '@lintuan/contracts/group-buy/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import { addDays, shanghaiClock, shanghaiDay } from '@lintuan/kernel/shanghai-day';

export interface SkuEntry {
  joins: boolean;
  group: string;
  starter: string;
  quota: string;
}

/** A minute in Shanghai, in the two parts people pick it by. */
export interface Moment {
  day: string;
  clock: string;
}

export interface ActivityDraft {
  productId: string | null;
  /** By SKU; one that was not touched is not there. */
  skus: Readonly<Record<string, SkuEntry>>;
  size: number;
  hours: string;
  startsNow: boolean;
  startsAt: Moment;
  endsAt: Moment;
  perOrder: number;
  perPerson: number;
  newcomersOnly: boolean;
  virtualFill: boolean;
}

const blankEntry: SkuEntry = { joins: false, group: '', starter: '', quota: '' };

const USUAL_DAYS = 7;
const USUAL_END = '22:00';

export const momentOf = (at: Date): Moment => ({ day: shanghaiDay(at), clock: shanghaiClock(at) });
export const timeOf = ({ day, clock }: Moment): Date => new Date(`${day}T${clock}:00+08:00`);

export const blankDraft = (now: Date): ActivityDraft => ({
  productId: null,
  skus: {},
  size: 3,
  hours: String(DEFAULT_HOURS),
  startsNow: true,
  startsAt: { day: addDays(shanghaiDay(now), 1), clock: '09:00' },
  endsAt: { day: addDays(shanghaiDay(now), USUAL_DAYS), clock: USUAL_END },
  perOrder: 2,
  perPerson: 5,
  newcomersOnly: false,
  virtualFill: false,
});

const yuan = (fen: number): string => formatYuan(fen).replace(/\.00$/, '');

type Saved = Pick<
  ManagedActivity,
  'productId' | 'skus' | 'size' | 'hours' | 'startsAt' | 'endsAt' | 'perOrderLimit' | 'perPersonLimit' | 'newcomersOnly' | 'virtualFill'
>;

export function draftOf(activity: Saved, now: Date): ActivityDraft {
  const startsAt = new Date(activity.startsAt);
  return {
    productId: activity.productId,
    skus: Object.fromEntries(
      activity.skus.map(({ skuId, groupFen, starterFen, quota }) => [
        skuId,
        { joins: true, group: yuan(groupFen), starter: starterFen === null ? '' : yuan(starterFen), quota: String(quota) },
      ]),
    ),
    size: activity.size,
    hours: String(activity.hours),
    startsNow: startsAt <= now,
    startsAt: momentOf(startsAt),
    endsAt: momentOf(new Date(activity.endsAt)),
    perOrder: activity.perOrderLimit,
    perPerson: activity.perPersonLimit,
    newcomersOnly: activity.newcomersOnly,
    virtualFill: activity.virtualFill,
  };
}

/** The only SKU of a product takes part by itself. */
export const entryOf = (draft: ActivityDraft, skuId: string, skuCount: number): SkuEntry =>
  draft.skus[skuId] ?? { ...blankEntry, joins: skuCount === 1 };
