import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ending, play } from './history.ts';
import { historyOf, type Manner } from './history-of.ts';
import { plan } from './plan.ts';
import { shrink } from './shrink.ts';
import { openStage, type Stage } from './stage.ts';

const LONG_RUN = process.env.MODEL_FROM !== undefined;
const PATIENCE_MS = LONG_RUN ? 24 * 3_600_000 : 5 * 60_000;
const EACH = 50;

interface Playing {
  /** How many steps a history has. */
  steps: number;
  /** How many seeds every test run plays, besides some fresh ones. */
  fixedSeeds: number;
}

/** Plays histories of one kind, and guarantees what the title says of all of them. */
export function playSeeds(title: string, manner: Manner, { steps: length, fixedSeeds }: Playing): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test.each(plan(process.env, fixedSeeds))(`${title}: $words`, { timeout: PATIENCE_MS }, async ({ seeds, until }) => {
    const sums: Record<string, number> = {};
    for (const seed of seeds) {
      if (Date.now() > until) break;
      const steps = historyOf(manner, seed, length);
      const ending = await play(stage, seed, steps);
      if (ending.fault) {
        const least = process.env.MODEL_SHRINK === 'no' ? ending : (await shrink(stage, seed, steps, ending)).ending;
        expect.fail(explain(seed, ending, least));
      }
      if (process.env.MODEL_SEED) console.log(ending.told.join('\n'));
      sum(sums, { seeds: 1, ...ending.seen });
      if (LONG_RUN && sums.seeds! % EACH === 0) console.log(JSON.stringify(sums));
    }
    if (LONG_RUN) console.log(`done ${JSON.stringify(sums)}`);
  });
}

function sum(sums: Record<string, number>, more: Record<string, number>): void {
  for (const [name, count] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count;
}

function explain(seed: number, first: Ending, least: Ending): string {
  return [
    `seed ${seed}: ${first.fault}`,
    `Replay it with: npm run soak -- --seed ${seed}. It takes no more than:`,
    ...least.told.map((line) => `  ${line}`),
    `  ${least.fault}`,
  ].join('\n');
}
