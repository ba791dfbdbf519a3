import type { Tick } from '../../platform/jobs/ticks.ts';
import { REFRESH_DAYS } from './rules.ts';
import * as locks from './stores/login-locks.ts';
import * as sessions from './stores/sessions.ts';
import * as codes from './stores/sms-codes.ts';

const DAY_MS = 86_400_000;

/** Forgets what no longer serves: codes after two days, locks after one, sessions three weeks after their last refresh could be used. */
export const forgetOld: Tick = {
  name: 'identity.forget_old',
  cron: '17 * * * *',
  run: async (ctx) => {
    const now = ctx.now().getTime();
    await ctx.transaction(async (tx) => {
      await codes.removeOld(tx, new Date(now - 2 * DAY_MS));
      await locks.removeOld(tx, new Date(now - DAY_MS));
      await sessions.removeOld(tx, new Date(now - (REFRESH_DAYS + 21) * DAY_MS));
    });
  },
};
