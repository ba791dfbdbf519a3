import type { Context } from '../../platform/context.ts';
import { ProviderError } from '../../platform/providers/providers.ts';
import { askAttempt, closeAttempt, type Finding } from './ask-attempt.ts';
import { ASK_KEY, asking, CLOSE_KEY, closing } from './job-kinds.ts';
import { nextAsk } from './rules.ts';
import * as attempts from './stores/attempts.ts';
import * as payments from './stores/payments.ts';

/** Asks about a live attempt again and again; one that can serve no more is closed at the provider. */
export async function watchAttempt(ctx: Context, attemptId: number, turn: number): Promise<void> {
  const attempt = await attempts.find(ctx.db, attemptId);
  if (attempt?.state !== 'created' && attempt?.state !== 'prepared') return;
  const found = await sure(ctx, attempt, async () => {
    const now = await askAttempt(ctx, attempt);
    return now === 'live' && (await isOver(ctx, attempt)) ? closeAttempt(ctx, attempt) : now;
  });
  if (found !== 'live') return;
  await ctx.transaction((tx) =>
    tx.enqueue(asking, { attemptId, turn: turn + 1 }, { key: ASK_KEY + attemptId, runAt: nextAsk(ctx.now(), turn + 1) }),
  );
}

/** Closes at the provider what is given up or superseded here, until the provider has said so. */
export async function takeBackAttempt(ctx: Context, attemptId: number, turn: number): Promise<void> {
  const attempt = await attempts.find(ctx.db, attemptId);
  if (!attempt || attempt.state === 'succeeded') return;
  if ((await sure(ctx, attempt, () => closeAttempt(ctx, attempt))) !== 'live') return;
  await ctx.transaction((tx) =>
    tx.enqueue(closing, { attemptId, turn: turn + 1 }, { key: CLOSE_KEY + attemptId, runAt: nextAsk(ctx.now(), turn + 1) }),
  );
}

async function isOver(ctx: Context, attempt: attempts.AttemptRecord): Promise<boolean> {
  return ctx.now() >= attempt.expiresAt || (await payments.findById(ctx.db, attempt.paymentId)).state !== 'open';
}

/** While the provider is away an attempt counts as live. */
async function sure(ctx: Context, attempt: attempts.AttemptRecord, ask: () => Promise<Finding>): Promise<Finding> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.warn({ outTradeNo: attempt.outTradeNo, error }, 'the provider could not say how an attempt stands');
    await ctx.transaction((tx) => attempts.noteAsked(tx, attempt.id, ctx.now(), error.message));
    return 'live';
  }
}
