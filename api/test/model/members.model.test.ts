import { afterAll, beforeAll, expect, test } from 'vitest';
import { play } from './history.ts';
import { allJobs } from './manners/purchase.ts';
import { openStage, type Stage } from './stage.ts';
import type { Step } from './steps.ts';
import { begun, paidUp, sit } from './written.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('when the leader leaves a group under way, the lead passes to someone who has paid', async () => {
  // Of all orders, and not of the newest.
  const first = 4;
  const leaves: Step = { do: 'cancel_order', pick: first, by: 'shopper' };
  const { fault, seen } = await play(stage, 1, [...begun({ size: 3, quota: 6 }), sit(1), ...paidUp, leaves, allJobs]);
  expect({ fault, left: seen['seats left'], lost: seen['seats lost'] }).toEqual({ fault: null, left: 1, lost: 1 });
});

test('whoever bought something else before paying their seat among newcomers is none any more', async () => {
  const buysAlone: Step = {
    do: 'place',
    ...{ shopper: 1, lines: [{ sku: 1, quantity: 1 }], fromCart: false, stale: false, modest: false },
  };
  const stocked: Step = { do: 'receive', sku: 1, quantity: 2 };
  const steps = [...begun({ quota: 4, newcomersOnly: true }), stocked, sit(1, { consent: false }), buysAlone, ...paidUp, ...paidUp];
  const { fault, seen } = await play(stage, 2, steps);
  expect({ fault, lost: seen['seats lost'], refunds: seen.refunds }).toEqual({ fault: null, lost: 2, refunds: 2 });
});
