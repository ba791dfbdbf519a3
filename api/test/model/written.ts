import type { Shape } from './group-steps.ts';
import { NEWEST } from './history-of.ts';
import { allJobs, money } from './manners/purchase.ts';
import type { Step } from './steps.ts';

/** Steps for histories that are written down instead of drawn. */

export const pay: Step = { do: 'pay', pick: NEWEST, method: 'native' };

/** Joins whatever group there is, and agrees to be moved to another unless told otherwise. */
export const sit = (shopper: number, change: { join?: boolean; quantity?: number; consent?: boolean } = {}): Step => ({
  do: 'sit',
  ...{ shopper, join: true, pick: 0, quantity: 1, consent: true, stale: false, modest: true, ...change },
});

const shape = { size: 2, hours: 24, perOrderLimit: 1, perPersonLimit: 2, newcomersOnly: false, virtualFill: false, starterFen: null };

/** The newest checkout that waits is paid, and all is done that follows from it. */
export const paidUp: readonly Step[] = [pay, money(NEWEST, 'ok'), { do: 'notices' }, allJobs];

/** An activity, and a group of it whose starter has paid. */
export const begun = (change: Partial<Shape> & { quota: number }): Step[] => [
  { do: 'receive', sku: 0, quantity: 12 },
  { do: 'offer', sku: 0, shape: { ...shape, endsAfterSeconds: 86_400, ...change } },
  ...[sit(0, { join: false }), ...paidUp],
];
