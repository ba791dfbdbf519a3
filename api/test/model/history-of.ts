import { type Draw, drawFrom } from './draw.ts';
import { aPlace, kinds, METHODS, SKUS, type Step, weighted } from './steps.ts';

/** What people and machines may well do in the very same moment. */
const COLLIDING = [
  'place',
  'place_again',
  'pay',
  'check',
  'cancel_checkout',
  'cancel_order',
  'ship',
  'confirm',
  'notices',
  'jobs',
] as const;

/** The newest of whatever there is. */
const NEWEST = 63;
const away = (api: 'pay_query' | 'pay_close'): Step => ({ do: 'fault', api, mode: 'error', times: null });
const money = (pick: number, notice: 'ok' | 'drop' | 'delay'): Step => ({ do: 'hand_over_money', pick, notice });
const allJobs: Step = { do: 'jobs', most: 99, shuffle: 0 };
const beginToPay = (draw: Draw): Step => ({ do: 'pay', pick: NEWEST, method: draw.of(METHODS) });

/** Beginnings that lead somewhere; what else happens may happen in between. */
const STORIES: ((draw: Draw) => Step[])[] = [
  (d) => [aPlace(d), beginToPay(d), money(NEWEST, 'ok'), { do: 'notices' }, allJobs],
  (d) => [aPlace(d), beginToPay(d), money(NEWEST, 'drop'), { do: 'wait', seconds: 35 }, allJobs],
  (d) => [{ do: 'cancel_order', pick: NEWEST, by: d.of(['shopper', 'merchant'] as const) }, allJobs, { do: 'wait', seconds: 61 }],
  (d) => [
    aPlace(d),
    beginToPay(d),
    away('pay_query'),
    away('pay_close'),
    beginToPay(d),
    money(0, 'ok'),
    money(NEWEST, 'delay'),
    { do: 'notices' },
  ],
  (d) => [aPlace(d), beginToPay(d), money(NEWEST, 'drop'), away('pay_query'), away('pay_close'), { do: 'wait', seconds: 2710 }, allJobs],
  () => [{ do: 'ship', pick: NEWEST }, allJobs],
];

const interruption = (draw: Draw): Step => (draw.oneIn(2) ? kinds.die[1](draw) : draw.of(weighted)(draw));

/** The history of a seed: first some goods on the shelf, then whatever comes. */
export function historyOf(seed: number, length: number): Step[] {
  const draw = drawFrom(seed);
  const steps = Array.from({ length: SKUS }, (_, sku): Step => ({ do: 'receive', sku, quantity: 2 + draw.below(6) }));
  while (steps.length < length) {
    if (draw.oneIn(9)) steps.push(together(draw));
    else if (draw.oneIn(4))
      steps.push(
        ...draw
          .of(STORIES)(draw)
          .flatMap((step) => (draw.oneIn(3) ? [interruption(draw), step] : [step])),
      );
    else steps.push(draw.of(weighted)(draw));
  }
  return steps.slice(0, length);
}

function together(draw: Draw): Step {
  const subject = draw.below(NEWEST + 1);
  const steps = Array.from({ length: 2 + draw.below(2) }, () => kinds[draw.of(COLLIDING)][1](draw));
  return { do: 'together', steps: steps.map((step) => ('pick' in step && !draw.oneIn(4) ? { ...step, pick: subject } : step)) };
}
