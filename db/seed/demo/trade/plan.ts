import type { DemoProduct } from '../catalogue/types.ts';
import { after, DAY, DAYS, dayBegins, HOUR, MINUTE, opening, placingTimes } from './calendar.ts';
import { type Dice, throwDice } from './dice.ts';
import { fillBasket, sellable, shopsOf } from './fill-basket.ts';
import { planGroups } from './plan-groups.ts';
import { REGULARS } from './shoppers.ts';
import { type Basket, type Fate, type RecentState, recentStory, tellStory } from './tell-story.ts';
import type { PlannedLine, StepOf, TradeStep } from './types.ts';

export interface TradePlan {
  opensAt: Date;
  steps: TradeStep[];
}

const SEED = 20_260_208;
const LOT = 6;
/** The share of baskets that end so; the others are bought. */
const SHARES: readonly (readonly [Fate, number])[] = [
  ['unpaid', 0.08],
  ['given_up', 0.04],
  ['refunded', 0.05],
];

/** The last thing that may be in doubt when the plan ends is settled by then. */
const SETTLED = 45 * MINUTE;
/** Who the first shopper is does not depend on chance: whoever signs in as them finds an order of every kind. */
const RECENT: readonly (readonly [shopper: number, ago: number, state: RecentState])[] = [
  [0, 6 * DAY, 'cancelled'],
  [0, 26 * HOUR, 'shipped'],
  [5, 20 * HOUR, 'refund_failed'],
  [0, 5 * HOUR, 'preparing'],
  [3, 3 * HOUR, 'to_ship'],
  [0, 50 * MINUTE, 'to_ship'],
  [15, 19 * MINUTE, 'to_pay'],
  [7, 11 * MINUTE, 'to_pay'],
  [0, 4 * MINUTE, 'to_pay'],
];

/** Thirty days of trade up to `until`, in the order of time; the same arguments make the same plan. */
export function planTrade(products: readonly DemoProduct[], until: Date, seed: number = SEED): TradePlan {
  const dice = throwDice(seed);
  const opensAt = opening(until);
  const goods = sellable(products);
  const basket = (place: number, shopper: number, at: Date): Basket => {
    const lines = fillBasket(goods, dice);
    return { basket: place, shopper, at, lines, shops: shopsOf(lines, goods) };
  };

  const times = placingTimes(after(until, -SETTLED), dice);
  const fates = dealFates(times.length, dice);
  const past = times.flatMap((at, place) => tellStory(basket(place, someShopper(dice), at), fates[place]!, dice));
  const recent = RECENT.flatMap(([shopper, ago, state], place) =>
    recentStory(basket(times.length + place, shopper, after(until, -ago)), state, dice, until),
  );
  const traded = [...past, ...recent].filter((step) => step.at < until);
  const groups = planGroups(products, until, times.length + RECENT.length, dice);
  const steps = [...restocks(traded, opensAt), ...traded, ...groups, ...joins([...traded, ...groups]), ...lastWords(until)];
  return { opensAt, steps: steps.toSorted((a, b) => a.at.getTime() - b.at.getTime()) };
}

function dealFates(count: number, dice: Dice): Fate[] {
  const others = SHARES.flatMap(([fate, share]) => Array.from({ length: Math.round(count * share) }, () => fate));
  return dice.shuffled([...others, ...Array.from({ length: count - others.length }, (): Fate => 'bought')]);
}

/** The first ones in the list come most often. */
const someShopper = (dice: Dice): number => dice.pick([...Array(REGULARS).keys()], (place) => 1 + 40 / (place + 8));

const isPlacing = (step: TradeStep): step is StepOf<'place'> => step.kind === 'place';
const isBuying = (step: TradeStep): step is StepOf<'place' | 'seat'> => step.kind === 'place' || step.kind === 'seat';

/** Everyone joins minutes before the first thing they buy. */
function joins(steps: readonly TradeStep[]): TradeStep[] {
  const byShopper = Map.groupBy(steps.filter(isBuying), (step) => step.shopper);
  return [...byShopper].map(([shopper, own]) => {
    const first = Math.min(...own.map((step) => step.at.getTime()));
    return { kind: 'join', at: new Date(first - 4 * MINUTE), shopper };
  });
}

/** Before each half of the month the shops take in, in whole lots, what that half will ask for. */
function restocks(steps: readonly TradeStep[], opensAt: Date): TradeStep[] {
  const middle = after(dayBegins(opensAt), (DAYS / 2) * DAY);
  const halves = [
    { at: opensAt, wanted: steps.filter((step) => step.at < middle) },
    { at: middle, wanted: steps.filter((step) => step.at >= middle) },
  ];
  return halves.flatMap(({ at, wanted }) => {
    const lines = wanted.filter(isPlacing).flatMap((step) => step.lines);
    const bySku = Map.groupBy(lines, ({ product, sku }) => `${product} ${sku}`);
    return [...bySku.values()].map((same, place): StepOf<'restock'> => {
      const { product, sku } = same[0]!;
      const pieces = same.reduce((sum, line) => sum + line.quantity, 0);
      return { kind: 'restock', at: after(at, place * 1000), product, sku, quantity: Math.ceil(pieces / LOT) * LOT };
    });
  });
}

const WAITING: readonly PlannedLine[] = [
  { product: 'milk-toast', sku: 0, quantity: 1 },
  { product: 'soft-tissue', sku: 0, quantity: 1 },
  { product: 'dandong-strawberry', sku: 0, quantity: 2 },
];

/** What staff find to look into, and what the first shopper has in the cart. */
function lastWords(until: Date): TradeStep[] {
  const day = after(until, -9 * HOUR)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
  return [
    { kind: 'stray_payment', at: after(until, -9 * HOUR), outTradeNo: `POS${day}0017`, amountFen: 3680 },
    ...WAITING.map((line, place): TradeStep => ({ kind: 'fill_cart', at: after(until, (place - 9) * 1000), shopper: 0, ...line })),
  ];
}
