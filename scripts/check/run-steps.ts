import { HEAVY_AT_ONCE, inParallel } from '../shell/in-parallel.ts';
import { runQuietly } from '../shell/run.ts';
import { indented, say, sayDone } from '../shell/say.ts';
import type { Step } from './steps.ts';

/** Runs every step, one line each, and shows what the failing ones said. */
export function runSteps(steps: readonly Step[]): Promise<boolean[]> {
  return inParallel(steps, HEAVY_AT_ONCE, async ({ name, command }) => {
    const startedAt = performance.now();
    const { ok, output } = await runQuietly(command);
    sayDone(ok ? 'ok' : 'FAILED', name, startedAt);
    if (!ok) say(indented(output));
    return ok;
  });
}
