import type { Draw } from './draw.ts';
import { SKUS, type Step } from './steps.ts';

/** What an activity is like; its prices are below every price of the goods alone. */
export interface Shape {
  size: number;
  hours: number;
  quota: number;
  perOrderLimit: number;
  perPersonLimit: number;
  newcomersOnly: boolean;
  virtualFill: boolean;
  starterFen: number | null;
  endsAfterSeconds: number;
}
export const GROUP_FEN = 700;
const STARTER_FEN = 500;

export type GroupStep =
  | { do: 'offer'; sku: number; shape: Shape }
  | { do: 'sit'; shopper: number; pick: number; join: boolean; quantity: number; consent: boolean; stale: boolean; modest: boolean }
  | { do: 'consent'; pick: number; consent: boolean }
  | { do: 'fill'; pick: number }
  | { do: 'stop'; pick: number; openGroups: 'keep' | 'fail'; by: 'merchant' | 'staff' }
  /** Time goes on to just before or after a moment that decides something. */
  | { do: 'brink'; of: 'deadline' | 'pay_by' | 'end'; pick: number; seconds: number };

type Of<Kind extends GroupStep['do']> = Extract<GroupStep, { do: Kind }>;

export const GROUP_SHOPPERS = 5;

const BRINKS = {
  deadline: [-3600, -700, -300, -121, -120, -30, -1, 0, 1, 70],
  pay_by: [-61, -60, -1, 0, 1, 900, 901, 1000],
  end: [-1, 0, 1],
} as const;
const pick = (draw: Draw) => draw.below(64);

export const groupKinds: Record<GroupStep['do'], [weight: number, make: (draw: Draw) => Step]> = {
  offer: [2, anOffer],
  sit: [22, (d) => aSeat(d)],
  consent: [3, (d) => ({ do: 'consent', pick: pick(d), consent: d.oneIn(2) })],
  fill: [3, (d) => ({ do: 'fill', pick: pick(d) })],
  stop: [1, aStop],
  brink: [4, (d) => aBrink(d, d.of(['deadline', 'pay_by', 'pay_by', 'end'] as const))],
};

export function anOffer(draw: Draw): Step {
  const size = draw.oneIn(4) ? 3 : 2;
  const perOrderLimit = 1 + draw.below(2);
  return {
    do: 'offer',
    sku: draw.below(SKUS),
    shape: {
      size,
      hours: draw.of([1, 3, 24, 24]),
      quota: size + (draw.oneIn(3) ? 0 : draw.below(7)),
      perOrderLimit,
      perPersonLimit: perOrderLimit + draw.below(3),
      newcomersOnly: draw.oneIn(4),
      virtualFill: draw.oneIn(2),
      starterFen: draw.oneIn(4) ? STARTER_FEN : null,
      endsAfterSeconds: draw.of([1800, 7200, 86_400, 86_400, 7 * 86_400]),
    },
  };
}

export function aSeat(draw: Draw, change: Partial<Of<'sit'>> = {}): Of<'sit'> {
  return {
    do: 'sit',
    shopper: draw.below(GROUP_SHOPPERS),
    pick: pick(draw),
    join: !draw.oneIn(3),
    quantity: draw.oneIn(3) ? 2 : 1,
    consent: draw.oneIn(2),
    stale: draw.oneIn(12),
    modest: !draw.oneIn(5),
    ...change,
  };
}

export function aStop(draw: Draw): Step {
  return { do: 'stop', pick: pick(draw), openGroups: draw.oneIn(2) ? 'fail' : 'keep', by: draw.oneIn(2) ? 'merchant' : 'staff' };
}

export const aBrink = (draw: Draw, of: keyof typeof BRINKS): Step => ({
  do: 'brink',
  of,
  pick: pick(draw),
  seconds: draw.of<number>(BRINKS[of]),
});
