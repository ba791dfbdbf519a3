import { setTimeout as wait } from 'node:timers/promises';
import type { SystemContext } from '../context.ts';
import type { Gathering } from './define-gathering.ts';
import { gather } from './gather.ts';

/** Nobody waits for what is heard here; in between, more comes together. */
const EVERY_MS = 250;

/** Gathers again and again; stopping it lets a batch that has begun finish. */
export function startGathering(gathering: Gathering, ctx: SystemContext): { stop(): Promise<void> } {
  const ending = new AbortController();
  const done = (async () => {
    while (!ending.signal.aborted) {
      await gather(ctx, gathering).catch((error: unknown) =>
        ctx.log.warn({ gathering: gathering.name, error }, 'nothing could be gathered'),
      );
      await wait(EVERY_MS, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      ending.abort();
      await done;
    },
  };
}
