import type { Context } from '../../platform/context.ts';

const EVERY_MS = 10_000;
const WINDOW = { from: Number.NEGATIVE_INFINITY, refused: 0 };

/** Anyone can knock with nonsense; the log counts them, a line each ten seconds. */
export function countRefusal(ctx: Context, why: string): void {
  const now = ctx.now().getTime();
  WINDOW.refused += 1;
  if (now - WINDOW.from < EVERY_MS) return;
  ctx.log.warn({ why, refused: WINDOW.refused, ip: ctx.ip }, 'notices were refused that are not the provider’s');
  WINDOW.from = now;
  WINDOW.refused = 0;
}
