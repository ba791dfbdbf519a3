// The sentences of an order's page that depend on what happened to it.
import type { CustomerOrder, HistoryEntry, OrderRefund } from '@lintuan/contracts/orders/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { causeWords, eventWords, nextWords, refundWords, shippedWords, stateWords } from './words.ts';

const say = (time: string, now: Date): string => sayShanghaiTime(new Date(time), now);

/** What happens next, or why nothing does. */
export function sayNext({ state, receiveBy, cancelCause }: CustomerOrder, now: Date): string {
  if (state === 'cancelled') return cancelCause ? causeWords[cancelCause] : stateWords.cancelled;
  if (state !== 'shipped') return nextWords[state];
  return receiveBy ? shippedWords.receiveBy(say(receiveBy, now)) : shippedWords.onTheWay;
}

/** The word of whoever else cancelled it; one's own is known. */
export const sayReason = ({ cancelCause, cancelReason }: CustomerOrder): string =>
  cancelCause === 'merchant' || cancelCause === 'staff' ? (cancelReason ?? '') : '';

export const sayRefund = ({ state, settledAt }: OrderRefund, now: Date): string =>
  state === 'succeeded' && settledAt ? `${refundWords.succeeded} · ${say(settledAt, now)}` : refundWords[state];

export interface Step {
  key: string;
  text: string;
  time: string;
}

/** The newest first. */
export const stepsOf = (timeline: readonly HistoryEntry[], now: Date): Step[] =>
  timeline
    .map(({ event, toState, at }, index) => ({ key: String(index), text: eventWords[event] ?? stateWords[toState], time: say(at, now) }))
    .toReversed();
