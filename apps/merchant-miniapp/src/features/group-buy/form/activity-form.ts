// An activity as it is typed on a phone, and how it is filled from what was saved.
import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { entriesOf, type SkuEntries } from '@lintuan/contracts/group-buy/sku-entries';
import { usualEnd, usualSettings } from '@lintuan/contracts/group-buy/usual-settings';
import { formatYuan } from '@lintuan/kernel/fen';
import { addDays, shanghaiClock, shanghaiDay } from '@lintuan/kernel/shanghai-day';

/** A minute in Shanghai, in the two parts people pick it by. */
export interface Moment {
  day: string;
  clock: string;
}

export interface ActivityDraft {
  productId: string | null;
  skus: SkuEntries;
  size: number;
  hours: string;
  startsNow: boolean;
  startsAt: Moment;
  endsAt: Moment;
  perOrderLimit: number;
  perPersonLimit: number;
  newcomersOnly: boolean;
  virtualFill: boolean;
}

export const momentOf = (at: Date): Moment => ({ day: shanghaiDay(at), clock: shanghaiClock(at) });
export const timeOf = ({ day, clock }: Moment): Date => new Date(`${day}T${clock}:00+08:00`);

export const blankDraft = (now: Date): ActivityDraft => ({
  ...usualSettings,
  productId: null,
  skus: {},
  hours: String(usualSettings.hours),
  startsNow: true,
  startsAt: { day: addDays(shanghaiDay(now), 1), clock: '09:00' },
  endsAt: usualEnd(now),
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
    skus: entriesOf(activity.skus, yuan),
    size: activity.size,
    hours: String(activity.hours),
    startsNow: startsAt <= now,
    startsAt: momentOf(startsAt),
    endsAt: momentOf(new Date(activity.endsAt)),
    perOrderLimit: activity.perOrderLimit,
    perPersonLimit: activity.perPersonLimit,
    newcomersOnly: activity.newcomersOnly,
    virtualFill: activity.virtualFill,
  };
}
