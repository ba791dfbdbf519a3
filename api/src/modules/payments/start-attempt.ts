import type { PayMethod, PayStep } from '@lintuan/contracts/checkout/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { ProviderError } from '../../platform/providers/providers.ts';
import { wechatOpenid } from '../identity/index.ts';
import { askAttempt, closeAttempt } from './ask-attempt.ts';
import { ASK_KEY, asking, CLOSE_KEY, closing } from './job-kinds.ts';
import { prepayAttempt } from './prepay-attempt.ts';
import { isTooLate, nextAsk, numberOf } from './rules.ts';
import * as attempts from './stores/attempts.ts';
import * as payments from './stores/payments.ts';

export interface StartAttempt extends payments.Subject {
  method: PayMethod;
}

interface Begun {
  /** Null when it turned out to be paid already. */
  attemptId: number | null;
  earlier: number[];
}

/** Begins to pay, once per idempotency key; what was begun before is asked about and closed first. */
export async function startAttempt(ctx: CustomerContext, { method, ...subject }: StartAttempt): Promise<PayStep> {
  const payment = await payments.find(ctx.db, subject);
  if (!payment || payment.payerId !== ctx.actor.id) throw notFound();
  if (payment.state === 'succeeded') return { kind: 'paid' };
  if (ctx.providers.payments.mchid === '') throw refuse('payments.method_unavailable');
  const payer = await payerFor(ctx, method);
  let made: attempts.AttemptRecord | null = null;
  const begun = await ctx.once(async (tx) => {
    const { begun, attempt } = await begin(ctx, tx, payment.id, { method, ...payer });
    made = attempt;
    return begun;
  });
  if (begun.attemptId === null) return { kind: 'paid' };
  for (const earlier of await attempts.byIds(ctx.db, begun.earlier)) {
    if (await turnedOutPaid(ctx, earlier)) return { kind: 'paid' };
  }
  return prepayAttempt(ctx, payment, made ?? (await attempts.find(ctx.db, begun.attemptId))!);
}

async function payerFor(ctx: CustomerContext, method: PayMethod): Promise<{ payerRef: string | null; payerIp: string | null }> {
  if (method === 'h5') {
    if (!ctx.ip) throw refuse('payments.method_unavailable');
    return { payerRef: null, payerIp: ctx.ip.replace(/^::ffff:/, '') };
  }
  if (method === 'native') return { payerRef: null, payerIp: null };
  const openid = await wechatOpenid(ctx.db, ctx.actor.id, ctx.providers.payments.appid);
  if (!openid) throw refuse('payments.wechat_account_needed');
  return { payerRef: openid, payerIp: null };
}

type How = { method: PayMethod; payerRef: string | null; payerIp: string | null };

/** A row and a job before the first word to the provider: what happens there is never lost sight of. */
async function begin(
  ctx: CustomerContext,
  tx: Tx,
  paymentId: number,
  how: How,
): Promise<{ begun: Begun; attempt: attempts.AttemptRecord | null }> {
  const payment = await payments.lock(tx, paymentId);
  if (payment.state === 'succeeded') return { begun: { attemptId: null, earlier: [] }, attempt: null };
  const now = ctx.now();
  if (payment.state === 'closed' || isTooLate(now, payment.expiresAt)) throw refuse('payments.expired');
  const row = { ...how, ...providerMarks(ctx), paymentId, amountFen: payment.amountFen, expiresAt: payment.expiresAt, createdAt: now };
  const [live, attempt] = await Promise.all([
    attempts.liveOf(tx.db, paymentId),
    attempts.add(tx, { ...row, outTradeNo: numberOf('PAY', now, ctx.newId()) }),
  ]);
  const earlier = live.map(({ id }) => id).filter((id) => id !== attempt.id);
  for (const id of earlier) await tx.enqueue(closing, { attemptId: id, turn: 0 }, { key: CLOSE_KEY + id, runAt: nextAsk(now, 0) });
  await tx.enqueue(asking, { attemptId: attempt.id, turn: 0 }, { key: ASK_KEY + attempt.id, runAt: nextAsk(now, 0) });
  return { begun: { attemptId: attempt.id, earlier }, attempt };
}

function providerMarks(ctx: CustomerContext): { provider: string; appid: string; mchid: string } {
  const { name, appid, mchid } = ctx.providers.payments;
  return { provider: name, appid, mchid };
}

/** Where the provider does not answer, the closing job goes on trying; the new attempt need not wait for it. */
async function turnedOutPaid(ctx: CustomerContext, earlier: attempts.AttemptRecord): Promise<boolean> {
  try {
    const found = await askAttempt(ctx, earlier);
    return (found === 'live' ? await closeAttempt(ctx, earlier) : found) === 'paid';
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.warn({ outTradeNo: earlier.outTradeNo, error }, 'an earlier attempt could not be closed yet');
    return false;
  }
}
