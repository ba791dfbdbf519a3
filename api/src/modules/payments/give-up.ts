import type { Context } from '../../platform/context.ts';
import { ProviderError } from '../../platform/providers/providers.ts';
import { askAttempt, closeAttempt } from './ask-attempt.ts';
import { isBeyondPaying } from './rules.ts';
import * as attempts from './stores/attempts.ts';
import * as payments from './stores/payments.ts';

/** Asks about every attempt that may still be paid, now. */
export async function askAbout(ctx: Context, subject: payments.Subject): Promise<void> {
  const payment = await payments.find(ctx.db, subject);
  if (!payment) return;
  for (const attempt of await attempts.liveOf(ctx.db, payment.id)) await askAttempt(ctx, attempt);
}

/** Makes sure that nothing can be paid any more; throws while that is not certain. */
export async function giveUp(ctx: Context, subject: payments.Subject): Promise<'paid' | 'settled'> {
  const payment = await payments.find(ctx.db, subject);
  if (!payment) return 'settled';
  if (payment.state === 'succeeded') return 'paid';
  for (const attempt of await attempts.liveOf(ctx.db, payment.id)) await settle(ctx, attempt);
  return (await payments.findById(ctx.db, payment.id)).state === 'succeeded' ? 'paid' : 'settled';
}

async function settle(ctx: Context, attempt: attempts.AttemptRecord): Promise<void> {
  try {
    if ((await askAttempt(ctx, attempt)) === 'live') await closeAttempt(ctx, attempt);
  } catch (error) {
    if (!(error instanceof ProviderError) || !isBeyondPaying(ctx.now(), attempt.expiresAt)) throw error;
    ctx.log.warn({ outTradeNo: attempt.outTradeNo, error }, 'given up long after its end without the provider’s word');
  }
}
