import { setTimeout as wait } from 'node:timers/promises';
import type { SystemContext } from '../context.ts';
import type { Gathering } from './define-gathering.ts';
import { gather, MOST_AT_ONCE } from './gather.ts';

/** Nobody waits for what is heard here; in between, more comes together. */
const EVERY_MS = 250;

/** Gathers again and again, at once where more waits than one batch holds; stopping it lets a batch that has begun finish. */
export function startGathering(gathering: Gathering, ctx: SystemContext): { stop(): Promise<void> } {
  const ending = new AbortController();
  const done = (async () => {
    while (!ending.signal.aborted) {
      const taken = await gather(ctx, gathering).catch((error: unknown) => {
        ctx.log.warn({ gathering: gathering.name, error }, 'nothing could be gathered');
        return 0;
      });
      if (taken < MOST_AT_ONCE) await wait(EVERY_MS, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      ending.abort();
      await done;
    },
  };
}
