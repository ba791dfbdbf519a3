import { type Ending, play } from './history.ts';
import type { Stage } from './stage.ts';
import type { Step } from './steps.ts';

const MOST_PLAYS = 150;

/** The words of a fault without what differs from play to play. */
const kindOf = (fault: string): string => fault.split('\n')[0]!.replaceAll(/[a-z0-9]{20}|\d+/g, '');

/** Leaves out whatever a failing history can do without: halves first, then single steps. */
export async function shrink(
  stage: Stage,
  seed: number,
  steps: readonly Step[],
  first: Ending,
): Promise<{ steps: readonly Step[]; ending: Ending }> {
  let best = { steps, ending: first };
  let plays = 0;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.steps.length && plays < MOST_PLAYS; ) {
      const fewer = best.steps.toSpliced(at, size);
      plays += 1;
      const ending = await play(stage, seed, fewer, plays);
      if (ending.fault && kindOf(ending.fault) === kindOf(first.fault!)) best = { steps: fewer, ending };
      else at += size;
    }
  }
  return best;
}
