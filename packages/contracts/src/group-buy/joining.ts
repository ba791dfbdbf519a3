import { z } from 'zod';

/** Why someone cannot start or join as they ask. */
export const groupProblems = [
  'not_running',
  'full',
  'closing',
  'over',
  'already_in',
  'unpaid_seat',
  'newcomers_only',
  'over_limit',
  'sold_out',
] as const;
export const GroupProblem = z.enum(groupProblems);
export type GroupProblem = z.output<typeof GroupProblem>;

export const ShareToken = z.string('分享标识不正确').regex(/^[0-9a-hjkmnp-tv-z]{20}$/, '分享标识不正确');
