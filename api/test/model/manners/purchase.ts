import type { Draw } from '../draw.ts';
import { type Manner, NEWEST } from '../history-of.ts';
import { aPlace, kinds, METHODS, SKUS, type Step, weighted } from '../steps.ts';

export const away = (api: 'pay_query' | 'pay_close'): Step => ({ do: 'fault', api, mode: 'error', times: null });
export const money = (pick: number, notice: 'ok' | 'drop' | 'delay'): Step => ({ do: 'hand_over_money', pick, notice });
export const allJobs: Step = { do: 'jobs', most: 99, shuffle: 0 };
export const beginToPay = (draw: Draw): Step => ({ do: 'pay', pick: NEWEST, method: draw.of(METHODS) });
export const toldOf = (): Step[] => [{ do: 'notices' }, allJobs];

export const purchase: Manner = {
  beginning: (draw) => Array.from({ length: SKUS }, (_, sku): Step => ({ do: 'receive', sku, quantity: 2 + draw.below(6) })),
  stories: [
    (d) => [aPlace(d), beginToPay(d), money(NEWEST, 'ok'), ...toldOf()],
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
  ],
  anything: weighted(kinds),
  colliding: (
    ['place', 'place_again', 'pay', 'check', 'cancel_checkout', 'cancel_order', 'ship', 'confirm', 'notices', 'jobs'] as const
  ).map((kind) => kinds[kind][1]),
  storyOneIn: 4,
};
