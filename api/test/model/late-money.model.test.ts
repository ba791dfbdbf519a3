import { afterAll, beforeAll, expect, test } from 'vitest';
import { play } from './history.ts';
import { NEWEST } from './history-of.ts';
import { allJobs, away, money } from './manners/purchase.ts';
import { openStage, type Stage } from './stage.ts';
import type { Step } from './steps.ts';
import { begun, pay, sit } from './written.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const later: Step[] = [{ do: 'calm' }, { do: 'wait', seconds: 3700 }];

/** Someone paid for a seat that is given up long after, while nobody at WeChat could be asked about it. */
const beforeGivenUp: Step[] = [
  ...begun({ quota: 6 }),
  ...[sit(1), pay, away('pay_query'), away('pay_close'), money(NEWEST, 'drop'), { do: 'wait', seconds: 1510 } as Step],
];

test.each([1, 2, 3, 4, 5, 6])(
  'late money that took a seat again is kept once, though the process dies after commit %i of it',
  async (nth) => {
    const death: Step = { do: 'die', death: { at: 'commit', nth, side: 'after' } };
    const { fault, seen } = await play(stage, nth, [...beforeGivenUp, allJobs, ...later, death, allJobs, allJobs]);
    expect({ fault, moved: seen.moved, formed: seen['groups formed'] }).toEqual({ fault: null, moved: 1, formed: 1 });
  },
);

test('late money for an order its buyer had given up goes back, whatever they had agreed to', async () => {
  const { fault, seen } = await play(stage, 7, [...beforeGivenUp, { do: 'cancel_checkout', pick: NEWEST }, ...later, allJobs]);
  expect({ fault, late: seen.late, moved: seen.moved, freed: seen['seats freed'] }).toEqual({ fault: null, late: 1, moved: 0, freed: 1 });
});
