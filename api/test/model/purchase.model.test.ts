import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ending, play } from './history.ts';
import { historyOf } from './history-of.ts';
import { plan } from './plan.ts';
import { shrink } from './shrink.ts';
import { openStage, type Stage } from './stage.ts';

const STEPS = 40;
const LONG_RUN = process.env.MODEL_FROM !== undefined;
const PATIENCE_MS = LONG_RUN ? 24 * 3_600_000 : 5 * 60_000;
const EACH = 50;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.each(plan(process.env))(
  'whatever people, WeChat and crashes do, no money, goods or order is lost or doubled: $words',
  { timeout: PATIENCE_MS },
  async ({ seeds, until }) => {
    const sums: Record<string, number> = {};
    for (const seed of seeds) {
      if (Date.now() > until) break;
      const ending = await play(stage, seed, historyOf(seed, STEPS));
      if (ending.fault) expect.fail(await explain(seed, ending));
      if (process.env.MODEL_SEED) console.log(ending.told.join('\n'));
      sum(sums, { seeds: 1, ...ending.seen });
      if (LONG_RUN && sums.seeds! % EACH === 0) console.log(JSON.stringify(sums));
    }
    if (LONG_RUN) console.log(`done ${JSON.stringify(sums)}`);
  },
);

function sum(sums: Record<string, number>, more: Record<string, number>): void {
  for (const [name, count] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count;
}

async function explain(seed: number, first: Ending): Promise<string> {
  const steps = historyOf(seed, STEPS);
  const { ending } = process.env.MODEL_SHRINK === 'no' ? { ending: first } : await shrink(stage, seed, steps, first);
  return [
    `seed ${seed}: ${first.fault}`,
    `Replay it with: npm run soak -- --seed ${seed}. It takes no more than:`,
    ...ending.told.map((line) => `  ${line}`),
    `  ${ending.fault}`,
  ].join('\n');
}
