import type { Context } from '../../platform/context.ts';
import { ProviderError } from '../../platform/providers/providers.ts';
import { applyPaid } from './apply-paid.ts';
import { providerOf } from './provider-of.ts';
import { isYoung } from './rules.ts';
import * as attempts from './stores/attempts.ts';

export type Finding = 'paid' | 'live' | 'closed';

/** Asks the provider how an attempt stands and writes down what it says. */
export async function askAttempt(ctx: Context, attempt: attempts.AttemptRecord): Promise<Finding> {
  if (attempt.state === 'succeeded') return 'paid';
  const trade = await providerOf(ctx, attempt).query(attempt.outTradeNo);
  if (trade.kind === 'paid') {
    const { flag } = await ctx.transaction(async (tx) => {
      const applied = await applyPaid(ctx, tx, trade);
      if (applied.flag) await attempts.noteAsked(tx, attempt.id, ctx.now(), applied.flag);
      return applied;
    });
    if (flag) throw new ProviderError(attempt.provider, `${attempt.outTradeNo} was paid, but with ${flag}`);
    return 'paid';
  }
  if (trade.kind === 'waiting' || (trade.kind === 'unknown' && mayBeOnItsWay(ctx, attempt))) {
    await ctx.transaction((tx) => attempts.noteAsked(tx, attempt.id, ctx.now(), null));
    return 'live';
  }
  await ctx.transaction((tx) => attempts.close(tx, attempt.id, ctx.now()));
  return 'closed';
}

/** Takes an attempt back at the provider; what was paid meanwhile counts. */
export async function closeAttempt(ctx: Context, attempt: attempts.AttemptRecord): Promise<Exclude<Finding, 'live'>> {
  if (attempt.state === 'succeeded') return 'paid';
  const closed = await providerOf(ctx, attempt).close(attempt.outTradeNo);
  if (closed === 'paid') {
    const found = await askAttempt(ctx, attempt);
    if (found === 'live') throw new ProviderError(attempt.provider, `${attempt.outTradeNo} is paid and not paid`);
    return found;
  }
  if (closed === 'unknown' && mayBeOnItsWay(ctx, attempt)) {
    throw new ProviderError(attempt.provider, `${attempt.outTradeNo} is not known there yet`);
  }
  await ctx.transaction((tx) => attempts.close(tx, attempt.id, ctx.now()));
  return 'closed';
}

const mayBeOnItsWay = (ctx: Context, { state, createdAt }: attempts.AttemptRecord): boolean =>
  state !== 'prepared' && isYoung(ctx.now(), createdAt);
