import { after, DAY, HOUR, MINUTE, within } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { PlannedLine, TradeStep } from './types.ts';
import { merchantReasons, notesTo, parcelOf, shopperReasons } from './words.ts';

/** What becomes of a basket: bought, sent back money and all, given up, or never paid. */
export type Fate = 'bought' | 'refunded' | 'given_up' | 'unpaid';

export interface Basket {
  basket: number;
  shopper: number;
  at: Date;
  lines: PlannedLine[];
  shops: string[];
}

const A_NOTE = 0.18;
const CONFIRMS = 0.7;

export function placed({ basket, shopper, at, lines, shops }: Basket, dice: Dice): TradeStep {
  const noted = dice.chance(A_NOTE) ? [{ merchant: shops[0]!, note: dice.pick(notesTo[shops[0]!]!) }] : [];
  return { kind: 'place', at, basket, shopper, lines, notes: noted };
}

/** Begins to pay soon after and has paid half a minute later. */
export function paid({ basket, shopper, at }: Basket, dice: Dice): TradeStep[] {
  const began = after(at, dice.between(8, 500) * 1000);
  return [
    { kind: 'begin_to_pay', at: began, basket, shopper, method: dice.chance(0.8) ? 'h5' : 'native' },
    { kind: 'pay', at: after(began, dice.between(9, 55) * 1000), basket },
  ];
}

/** All that happens to a basket from its placing on, each shop's parcel by itself. */
export function tellStory(story: Basket, fate: Fate, dice: Dice): TradeStep[] {
  const { basket, shopper, at, shops } = story;
  const begins: TradeStep[] = [placed(story, dice)];
  if (fate === 'unpaid') return dice.chance(0.5) ? [...begins, paid(story, dice)[0]!] : begins;
  if (fate === 'given_up') {
    const reason = dice.pick(shopperReasons);
    return [...begins, { kind: 'give_up', at: after(at, dice.between(2, 25) * MINUTE), basket, shopper, reason }];
  }
  begins.push(...paid(story, dice));
  const [first, ...rest] = shops;
  const parcels = (fate === 'refunded' ? rest : shops).flatMap((merchant) => sentAndReceived(story, merchant, dice));
  return fate === 'refunded' ? [...begins, cancelled(story, first!, dice), ...parcels] : [...begins, ...parcels];
}

function cancelled({ basket, shopper, at }: Basket, merchant: string, dice: Dice): TradeStep {
  const by = dice.chance(0.7) ? 'shopper' : 'merchant';
  const reason = dice.pick(by === 'shopper' ? shopperReasons : merchantReasons);
  const when = after(at, dice.between(25, 7 * 60) * MINUTE);
  return { kind: 'cancel', at: when, basket, merchant, by, shopper, reason, refundFails: false };
}

/** Packed and handed over one or two days later; some shoppers say that it came, others leave it to time. */
function sentAndReceived({ basket, shopper, at }: Basket, merchant: string, dice: Dice): TradeStep[] {
  const sent = within(at, dice.pick([1, 1, 2]), 10, 17, dice);
  const steps: TradeStep[] = [{ kind: 'ship', at: sent, basket, merchant, ...parcelOf(merchant, dice) }];
  if (dice.chance(0.6)) steps.unshift({ kind: 'prepare', at: after(sent, -dice.between(20, 90) * MINUTE), basket, merchant });
  if (dice.chance(CONFIRMS)) {
    const came = after(sent, dice.pick([2, 2, 3, 4]) * DAY + dice.between(0, 6 * 60) * MINUTE);
    steps.push({ kind: 'confirm', at: came, basket, merchant, shopper });
  }
  return steps;
}

/** What the demo shows open on its first day, whatever the hour: each as long ago as its state allows. */
export function recentStory(story: Basket, state: RecentState, dice: Dice, until: Date): TradeStep[] {
  const { basket, shopper, shops } = story;
  if (state === 'to_pay') return [placed(story, dice)];
  const begins = [placed(story, dice), ...paid(story, dice)];
  const merchant = shops[0]!;
  if (state === 'to_ship') return begins;
  if (state === 'cancelled' || state === 'refund_failed') {
    const reason = shopperReasons[0];
    const at = after(story.at, HOUR);
    return [...begins, { kind: 'cancel', at, basket, merchant, by: 'shopper', shopper, reason, refundFails: state === 'refund_failed' }];
  }
  const readied: TradeStep = { kind: 'prepare', at: after(until, -HOUR - 20 * MINUTE), basket, merchant };
  if (state === 'preparing') return [...begins, readied];
  return [...begins, readied, { kind: 'ship', at: after(until, -40 * MINUTE), basket, merchant, ...parcelOf(merchant, dice) }];
}

export type RecentState = 'to_pay' | 'to_ship' | 'preparing' | 'shipped' | 'cancelled' | 'refund_failed';
