import type { Draw } from '../draw.ts';
import { aBrink, anOffer, aSeat, aStop, GROUP_SHOPPERS, groupKinds } from '../group-steps.ts';
import { type Manner, NEWEST } from '../history-of.ts';
import { kinds, SKUS, type Step, weighted } from '../steps.ts';
import { allJobs, away, beginToPay, money, purchase, toldOf } from './purchase.ts';

const paidFor = (draw: Draw, seat: Step): Step[] => [seat, beginToPay(draw), money(NEWEST, 'ok'), ...toldOf()];
const leave: Step = { do: 'cancel_order', pick: NEWEST, by: 'shopper' };
const calm: Step = { do: 'calm' };
/** So long that an unpaid seat is given up even though nobody could be asked about it. */
const LONG_UNASKED: Step = { do: 'wait', seconds: 1510 };

const unasked = (draw: Draw, seat: Step): Step[] => [
  seat,
  beginToPay(draw),
  away('pay_query'),
  away('pay_close'),
  money(NEWEST, 'drop'),
  LONG_UNASKED,
  allJobs,
];

const seated = (draw: Draw): Step[] => [...paidFor(draw, aSeat(draw, { join: false })), ...paidFor(draw, aSeat(draw, { join: true }))];

/** Several want the same seat in the same moment. */
function rush(draw: Draw): Step {
  const [pick, first] = [draw.below(NEWEST), draw.below(GROUP_SHOPPERS)];
  const same = { pick, join: true, quantity: 1, stale: false, modest: true };
  const steps = Array.from({ length: 4 }, (_, turn) => aSeat(draw, { ...same, shopper: (first + turn) % GROUP_SHOPPERS }));
  return { do: 'together', steps };
}

/** As with a purchase, but time goes on in steps a group survives, and few buy alone. */
const purchases = {
  ...kinds,
  place: [5, kinds.place[1]],
  ship: [2, kinds.ship[1]],
  wait: [5, (d: Draw): Step => ({ do: 'wait', seconds: d.of([5, 35, 61, 61, 130, 700, 1510, 3700]) })],
} satisfies typeof kinds;

export const groupBuy: Manner = {
  beginning: (draw) => [
    ...Array.from({ length: SKUS }, (_, sku): Step => ({ do: 'receive', sku, quantity: 8 + draw.below(8) })),
    anOffer(draw),
    ...(draw.oneIn(2) ? [anOffer(draw)] : []),
    ...paidFor(draw, aSeat(draw, { join: false })),
  ],
  stories: [
    (d) => paidFor(d, aSeat(d, { join: false })),
    (d) => paidFor(d, aSeat(d, { join: true })),
    seated,
    (d) => [...paidFor(d, aSeat(d, { join: false })), ...paidFor(d, aSeat(d, { join: false })), rush(d)],
    (d) => [rush(d), allJobs],
    (d) => [
      ...unasked(d, aSeat(d, { consent: !d.oneIn(3) })),
      aSeat(d, { join: true }),
      calm,
      ...toldOf(),
      { do: 'wait', seconds: 3700 },
      allJobs,
    ],
    (d) => [
      ...unasked(d, aSeat(d, { join: true, consent: true })),
      ...paidFor(d, aSeat(d)),
      calm,
      allJobs,
      { do: 'wait', seconds: 3700 },
      allJobs,
    ],
    (d) => [aSeat(d), aBrink(d, 'pay_by'), allJobs],
    (d) => {
      const shopper = d.below(GROUP_SHOPPERS);
      return [aSeat(d, { join: true, shopper }), { do: 'place_again', shopper }, beginToPay(d), money(NEWEST, 'ok'), ...toldOf()];
    },
    (d) => [
      aBrink(d, 'deadline'),
      aSeat(d, { join: true }),
      beginToPay(d),
      money(NEWEST, 'delay'),
      aBrink(d, 'deadline'),
      allJobs,
      { do: 'notices' },
      { do: 'wait', seconds: 5 },
      allJobs,
    ],
    (d) => [aSeat(d, { join: true }), beginToPay(d), aStop(d), { do: 'wait', seconds: 5 }, money(NEWEST, 'ok'), ...toldOf()],
    () => [leave, allJobs, { do: 'wait', seconds: 61 }],
    (d) => [...paidFor(d, aSeat(d, { join: true })), leave, allJobs],
    () => [{ do: 'fill', pick: NEWEST }, allJobs],
    purchase.stories[0]!,
  ],
  anything: [...weighted(groupKinds), ...weighted(purchases)],
  colliding: [
    ...(['sit', 'sit', 'sit', 'sit', 'consent', 'fill', 'stop'] as const).map((kind) => groupKinds[kind][1]),
    ...(['place_again', 'pay', 'check', 'cancel_checkout', 'cancel_order', 'notices', 'jobs', 'jobs'] as const).map(
      (kind) => kinds[kind][1],
    ),
  ],
  storyOneIn: 2,
};
