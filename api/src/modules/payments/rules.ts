// A payment is settled once: by the first attempt that succeeds, or by being given up; what arrives besides goes back.
import type { AttemptOutcome, PaymentState, RefundState } from '@lintuan/contracts/payments/schemas';
import { shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { defineStates } from '@lintuan/kernel/state-table';

export const paymentLife = defineStates<PaymentState, 'succeed' | 'close' | 'keep'>({
  initial: 'open',
  transitions: { open: { succeed: 'succeeded', close: 'closed' }, succeeded: {}, closed: { keep: 'succeeded' } },
});

/** A refund that failed may be tried again by staff, and one the provider settles after all has succeeded. */
export const refundLife = defineStates<RefundState, 'accept' | 'succeed' | 'fail' | 'apply_again' | 'retry'>({
  initial: 'requested',
  transitions: {
    requested: { accept: 'processing', succeed: 'succeeded', fail: 'failed', apply_again: 'requested' },
    processing: { succeed: 'succeeded', fail: 'failed', apply_again: 'requested' },
    failed: { succeed: 'succeeded', retry: 'requested' },
    succeeded: {},
  },
});

const OUTCOMES: Record<PaymentState, AttemptOutcome> = { open: 'applied', closed: 'late', succeeded: 'duplicate' };
/** What money that arrives is, by how the payment stands. */
export const outcomeOf = (state: PaymentState): AttemptOutcome => OUTCOMES[state];

interface Expected {
  amountFen: number;
  mchid: string;
  appid: string;
}

/** What the provider says was paid must be what was asked for; the answer names what differs. */
export function differenceOf(expected: Expected, told: Expected & { currency: string }): string | null {
  if (told.mchid !== expected.mchid) return 'another_mchid';
  if (told.appid !== expected.appid) return 'another_appid';
  if (told.currency !== 'CNY' || told.amountFen !== expected.amountFen) return 'another_amount';
  return null;
}

const ASK_AFTER = [30, 120, 600, 1800, 3600];
const ASK_REFUND_AFTER = [60, 300, 1800, 3600, 6 * 3600];
const at = (seconds: readonly number[], turn: number): number => seconds[Math.min(turn, seconds.length - 1)]!;
const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

export const nextAsk = (now: Date, turn: number): Date => later(now, at(ASK_AFTER, turn));
export const nextRefundAsk = (now: Date, turn: number): Date => later(now, at(ASK_REFUND_AFTER, turn));

const REFUND_GAP_SECONDS = 61;
export const MOST_REFUND_TRIES = 30;
export const MOST_APPLICATIONS = 5;

/** Refunds of one payment keep a minute between them: when this one may go, and when the one after it. */
export function refundSlot(now: Date, nextAt: Date | null): { slot: Date; next: Date } {
  const slot = nextAt && nextAt > now ? nextAt : now;
  return { slot, next: later(slot, REFUND_GAP_SECONDS) };
}

/** Twice as long after each try, from half a minute to an hour. */
export const nextRefundTry = (now: Date, tries: number): Date => later(now, Math.min(30 * 2 ** Math.min(tries, 10), 3600));

const LEAST_SECONDS_TO_PAY = 60;
/** WeChat takes no order that could be paid for less than a minute. */
export const isTooLate = (now: Date, expiresAt: Date): boolean => later(now, LEAST_SECONDS_TO_PAY) > expiresAt;

const YOUNG_SECONDS = 60;
/** So young that the provider may not have heard of it yet: that it is unknown there says nothing. */
export const isYoung = (now: Date, createdAt: Date): boolean => later(createdAt, YOUNG_SECONDS) > now;

const LATEST_SECONDS = 15 * 60;
/** So long past its end that no money can be taken for it any more. */
export const isBeyondPaying = (now: Date, expiresAt: Date): boolean => later(expiresAt, LATEST_SECONDS) < now;

/** A number no one can guess, with the day in front for people. */
export const numberOf = (prefix: 'PAY' | 'REF', now: Date, random: string): string =>
  `${prefix}${shanghaiDay(now).replaceAll('-', '')}${random.toUpperCase()}`;
