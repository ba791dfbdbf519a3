import { afterAll, beforeAll, expect, test } from 'vitest';
import { play } from './history.ts';
import { NEWEST } from './history-of.ts';
import { allJobs, money } from './manners/purchase.ts';
import { openStage, type Stage } from './stage.ts';
import type { Step } from './steps.ts';
import { begun, paidUp, pay, sit } from './written.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const endsIn = async (steps: readonly Step[]) => (await play(stage, 1, steps)).fault;
const wait = (seconds: number): Step => ({ do: 'wait', seconds });
const leave: Step = { do: 'cancel_order', pick: NEWEST, by: 'shopper' };

test('a seat of a group that took the last units of its activity can be given up unpaid', async () => {
  expect(await endsIn([...begun({ quota: 2 }), sit(1), wait(601), allJobs])).toBeNull();
});

test('so can one that was paid, while the group is under way', async () => {
  expect(await endsIn([...begun({ size: 3, quota: 3 }), sit(1), ...paidUp, leave, allJobs])).toBeNull();
});

test('so can one that was paid when its group had been called in', async () => {
  const stop: Step = { do: 'stop', pick: 0, openGroups: 'fail', by: 'staff' };
  expect(await endsIn([...begun({ quota: 2 }), sit(1), pay, stop, wait(5), money(NEWEST, 'ok'), { do: 'notices' }, allJobs])).toBeNull();
});

test('whoever took the last seat and asks again under the same key hears of their order, not that it is full', async () => {
  expect(await endsIn([...begun({ quota: 6 }), sit(1), { do: 'place_again', shopper: 1 }])).toBeNull();
});
