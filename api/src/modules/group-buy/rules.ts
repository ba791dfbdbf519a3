// A group forms the moment its last seat is paid; a seat is taken when it is ordered, and counts when it was paid in time.

import type { GroupProblem } from '@lintuan/contracts/group-buy/joining';
import { CLOSED_BEFORE_SECONDS, SEAT_PAID_WITHIN_MINUTES } from '@lintuan/contracts/group-buy/limits';
import type { ActivityState, GroupState, SeatState } from '@lintuan/contracts/group-buy/schemas';
import type { FieldError } from '@lintuan/contracts/wire/envelope';
import { defineStates } from '@lintuan/kernel/state-table';

export const activityLife = defineStates<ActivityState, 'publish' | 'begin' | 'end' | 'stop'>({
  initial: 'draft',
  transitions: {
    draft: { publish: 'scheduled' },
    scheduled: { begin: 'running', end: 'ended', stop: 'stopped' },
    running: { end: 'ended', stop: 'stopped' },
    ended: { stop: 'stopped' },
    // Once more, when groups that were to live on are to fail after all.
    stopped: { stop: 'stopped' },
  },
});

export const groupLife = defineStates<GroupState, 'open' | 'form' | 'fail' | 'close'>({
  initial: 'waiting',
  transitions: {
    waiting: { open: 'open', close: 'closed', fail: 'failed' },
    open: { form: 'formed', fail: 'failed', close: 'closed' },
    formed: {},
    failed: {},
    closed: {},
  },
});

export const seatLife = defineStates<SeatState, 'pay' | 'free' | 'leave' | 'lose' | 'give_back'>({
  initial: 'held',
  transitions: {
    held: { pay: 'paid', free: 'freed', lose: 'lost' },
    paid: { leave: 'left', lose: 'lost', give_back: 'given_back' },
    freed: {},
    left: {},
    lost: {},
    given_back: {},
  },
});

const later = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

export const joinUntil = (deadline: Date): Date => later(deadline, -CLOSED_BEFORE_SECONDS);
/** A group that ends by then can be joined no more. */
export const tooNearEnd = (now: Date): Date => later(now, CLOSED_BEFORE_SECONDS);

/** A seat waits for its payment, but never longer than its group. */
export function payBy(now: Date, deadline: Date | null): Date {
  const own = later(now, SEAT_PAID_WITHIN_MINUTES * 60);
  return deadline && deadline < own ? deadline : own;
}

/** Told an hour before the end, or after three quarters of a short life. */
export const nearEnd = (deadline: Date, hours: number): Date => later(deadline, -Math.min(3600, (hours * 3600) / 4));

export interface Seats {
  size: number;
  seatsTaken: number;
  seatsPaid: number;
  virtualSeats: number;
}
/** How many are still to pay. */
export const missing = (group: Seats): number => group.size - group.seatsPaid - group.virtualSeats;
/** Seats nobody holds. */
export const free = (group: Seats): number => group.size - group.seatsTaken - group.virtualSeats;

interface Window {
  state: ActivityState;
  startsAt: Date;
  endsAt: Date;
}
/** The times decide, so that a job that comes late opens or closes nothing. */
export const takesStarts = (activity: Window, now: Date): boolean =>
  (activity.state === 'scheduled' || activity.state === 'running') && activity.startsAt <= now && now < activity.endsAt;

export interface Situation {
  now: Date;
  activity: Window & { newcomersOnly: boolean; perOrderLimit: number; perPersonLimit: number };
  /** Null to start a new one. */
  group: (Seats & { state: GroupState; deadline: Date | null }) | null;
  /** Whether units enough are in the quota: for this order, and for the seats it promises. */
  enough: boolean;
  quantity: number;
  person: { seatedHere: boolean; unpaid: boolean; units: number; newcomer: boolean };
}

/** What keeps someone from a seat, the plainest reason first; null when nothing does. */
export function problemOf({ now, activity, group, enough, quantity, person }: Situation): GroupProblem | null {
  if (person.unpaid) return 'unpaid_seat';
  if (group) {
    if (person.seatedHere) return 'already_in';
    if (group.state !== 'open' || !group.deadline || group.deadline <= now) return 'over';
    if (free(group) <= 0) return 'full';
    if (joinUntil(group.deadline) <= now) return 'closing';
    if (activity.newcomersOnly && !person.newcomer) return 'newcomers_only';
  } else if (!takesStarts(activity, now)) return 'not_running';
  if (quantity > activity.perOrderLimit || person.units + quantity > activity.perPersonLimit) return 'over_limit';
  return enough ? null : 'sold_out';
}

export interface Settings {
  size: number;
  startsAt: Date;
  endsAt: Date;
  perOrderLimit: number;
  perPersonLimit: number;
  skus: { groupFen: number; starterFen: number | null; quota: number }[];
}
const MOST_DAYS = 180;

/** What of an activity makes no sense, field by field; `listFen` is what each SKU costs alone. */
export function faultsOf(settings: Settings, listFen: readonly (number | null)[], now: Date): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  settings.skus.forEach((sku, index) => {
    const list = listFen[index] ?? null;
    if (list === null) fault(`skus.${index}.skuId`, '规格不存在或不属于这件商品');
    else if (sku.groupFen >= list) fault(`skus.${index}.groupFen`, '拼团价应低于单独购买价');
    if (sku.starterFen !== null && sku.starterFen > sku.groupFen) fault(`skus.${index}.starterFen`, '团长价不能高于拼团价');
  });
  const quota = settings.skus.reduce((sum, sku) => sum + sku.quota, 0);
  if (quota < settings.size) fault('skus.0.quota', `活动份数至少够一个团（${settings.size} 件）`);
  if (settings.perPersonLimit < settings.perOrderLimit) fault('perPersonLimit', '每人限购不能少于每单限购');
  if (settings.endsAt <= settings.startsAt) fault('endsAt', '结束时间应晚于开始时间');
  else if (settings.endsAt <= now) fault('endsAt', '结束时间已经过了');
  else if (settings.endsAt.getTime() - settings.startsAt.getTime() > MOST_DAYS * 86_400_000) fault('endsAt', `活动最长 ${MOST_DAYS} 天`);
  return faults;
}

/** Who leads once the leader has left: whoever paid first. */
export function nextLeader(members: readonly { shopperId: number; paidAt: Date }[]): number | null {
  const [first] = [...members].sort((a, b) => a.paidAt.getTime() - b.paidAt.getTime() || a.shopperId - b.shopperId);
  return first?.shopperId ?? null;
}
