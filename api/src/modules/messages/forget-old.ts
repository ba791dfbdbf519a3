import type { Tick } from '../../platform/jobs/ticks.ts';
import { KEPT_DAYS } from './rules.ts';
import * as messages from './stores/messages.ts';

const DAY_MS = 86_400_000;
const REMOVED_AT_ONCE = 1000;

/** Old messages go, with how they were delivered, a batch at a time. */
export const forgetOld: Tick = {
  name: 'messages.forget_old',
  cron: '37 3 * * *',
  run: async (ctx) => {
    const until = new Date(ctx.now().getTime() - KEPT_DAYS * DAY_MS);
    let removed: number;
    do removed = await ctx.transaction((tx) => messages.removeOld(tx, until, REMOVED_AT_ONCE));
    while (removed === REMOVED_AT_ONCE);
  },
};
