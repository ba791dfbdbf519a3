import { z } from 'zod';
import type { SystemContext } from '../context.ts';
import type { Tx } from '../db/tx.ts';
import { defineJob } from './define-job.ts';
import type { Tick } from './ticks.ts';

/** Locks the next rows after `after` that stand under an older key, moves them to the current one, and answers them. */
export type MoveBatch = (ctx: SystemContext, tx: Tx, after: number) => Promise<{ id: number }[]>;

export const ROTATION_BATCH = 200;

/** Moves what a module keeps sealed from older keys to the current ones, a batch per transaction, while everything else goes on. */
export function keyRotation(name: string, moveBatch: MoveBatch) {
  const job = defineJob({
    name,
    payload: z.object({}),
    run: async (ctx) => {
      let moved = 0;
      let after = 0;
      for (;;) {
        const batch = await ctx.transaction((tx) => moveBatch(ctx, tx, after));
        const last = batch.at(-1);
        if (!last) break;
        moved += batch.length;
        after = last.id;
      }
      if (moved > 0) ctx.log.info({ job: name, moved }, 'sealed fields now stand under the current key');
    },
  });
  const tick: Tick = {
    name: `${name}.watch`,
    cron: '23 * * * *',
    run: (ctx) => ctx.transaction((tx) => tx.enqueue(job, {}, { key: name })),
  };
  return { job, tick };
}
