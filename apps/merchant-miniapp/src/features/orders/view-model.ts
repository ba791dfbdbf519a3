import { carriers } from '@lintuan/contracts/orders/carriers';
import type { HistoryEntry, ManagedOrder, ManagedOrderCard, OrderState, Receiver } from '@lintuan/contracts/orders/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { actorWords, causeWords, stateWords, stepWords } from './state-words.ts';
import { headWords, words } from './words.ts';

type Face = 'waiting' | 'active' | 'done' | 'off';

export const faceOf: Record<OrderState, Face> = {
  pending_payment: 'waiting',
  forming: 'active',
  paid: 'waiting',
  preparing: 'active',
  ready: 'active',
  shipped: 'active',
  received: 'done',
  completed: 'done',
  cancelled: 'off',
};

const say = (time: string, now: Date): string => sayShanghaiTime(new Date(time), now);
const sayOrNull = (time: string | null, now: Date): string | null => time && say(time, now);

/** When it came in: paid, or placed while it is not. */
export const cameIn = ({ paidAt, createdAt }: Pick<ManagedOrderCard, 'paidAt' | 'createdAt'>, now: Date): string =>
  paidAt ? words.paidAt(say(paidAt, now)) : words.placedAt(say(createdAt, now));

const DAY_MS = 86_400_000;
const waitsForUs: readonly OrderState[] = ['paid', 'preparing'];

/** Words for a buyer who has been waiting a day or more; none otherwise. */
export function waiting({ state, paidAt }: Pick<ManagedOrderCard, 'state' | 'paidAt'>, now: Date): string {
  if (!paidAt || !waitsForUs.includes(state)) return '';
  const days = Math.floor((now.getTime() - Date.parse(paidAt)) / DAY_MS);
  return days > 0 ? words.waited(days) : '';
}

export const sayGoods = ({ lines }: Pick<ManagedOrderCard, 'lines'>): string => words.kinds(lines[0]?.productName ?? '', lines.length);

type Headed = Pick<ManagedOrder, 'state' | 'expiresAt' | 'receiveBy' | 'cancelCause' | 'cancelReason'>;

/** One sentence under the state: what happened, and what comes next. */
export function sayHead({ state, ...order }: Headed, now: Date): string {
  switch (state) {
    case 'pending_payment':
      return headWords.pending_payment(sayOrNull(order.expiresAt, now));
    case 'shipped':
      return headWords.shipped(sayOrNull(order.receiveBy, now));
    case 'cancelled':
      return headWords.cancelled(order.cancelCause ? causeWords[order.cancelCause] : stateWords.cancelled, order.cancelReason);
    default:
      return headWords[state];
  }
}

/** As one pastes it into a carrier's form. */
export const addressText = ({ name, phone, region, detail }: Receiver): string => `${name} ${phone} ${region} ${detail}`;

/** What the shopper would get back: what was paid and is not on its way back already. */
export const leftToRefund = ({ payableFen, refunds }: Pick<ManagedOrder, 'payableFen' | 'refunds'>): number =>
  Math.max(0, payableFen - refunds.reduce((sum, refund) => sum + refund.amountFen, 0));

export interface Step {
  title: string;
  who: string;
  when: string;
  note: string;
}

export function stepOf({ event, toState, actorKind, actorName, note, at }: HistoryEntry, now: Date): Step {
  const [code = '', ...rest] = note.split(' ');
  const parcel = (event === 'ship' || event === 'correct_shipment') && code in carriers;
  const byName = actorKind === 'admin' || actorKind === 'merchant';
  return {
    title: stepWords[event] ?? stateWords[toState],
    who: byName && actorName ? `${actorWords[actorKind]} ${actorName}` : actorWords[actorKind],
    when: say(at, now),
    note: parcel ? [carriers[code as keyof typeof carriers], ...rest].join(' ') : note,
  };
}
