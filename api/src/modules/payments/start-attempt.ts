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

interface Made {
  description: string;
  attempt: attempts.AttemptRecord;
}

/** Begins to pay, once per idempotency key; what was begun before is asked about and closed first. */
export async function startAttempt(ctx: CustomerContext, { method, ...subject }: StartAttempt): Promise<PayStep> {
  if (ctx.providers.payments.mchid === '') throw refuse('payments.method_unavailable');
  const how = { method, ...(await payerFor(ctx, method)) };
  const made: Made[] = [];
  const { attemptId, earlier } = await ctx.once((tx) => begin(ctx, tx, subject, how, made));
  if (attemptId === null) return { kind: 'paid' };
  for (const one of await attempts.byIds(ctx.db, earlier)) {
    if (await turnedOutPaid(ctx, one)) return { kind: 'paid' };
  }
  const { description, attempt } = made.find((one) => one.attempt.id === attemptId) ?? (await madeBefore(ctx, attemptId));
  return prepayAttempt(ctx, description, attempt);
}

async function madeBefore(ctx: CustomerContext, attemptId: number): Promise<Made> {
  const attempt = (await attempts.find(ctx.db, attemptId))!;
  const { description } = await payments.findById(ctx.db, attempt.paymentId);
  return { description, attempt };
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
async function begin(ctx: CustomerContext, tx: Tx, subject: payments.Subject, how: How, made: Made[]): Promise<Begun> {
  const payment = await payments.lockOf(tx, subject);
  if (payment?.payerId !== ctx.actor.id) throw notFound();
  if (payment.state === 'succeeded') return { attemptId: null, earlier: [] };
  const now = ctx.now();
  const { id: paymentId, amountFen, expiresAt, description } = payment;
  if (payment.state === 'closed' || isTooLate(now, expiresAt)) throw refuse('payments.expired');
  const outTradeNo = numberOf('PAY', now, ctx.newId());
  const [live, attempt] = await Promise.all([
    attempts.liveOf(tx.db, paymentId),
    attempts.add(tx, { ...how, ...providerMarks(ctx), paymentId, outTradeNo, amountFen, expiresAt, createdAt: now }),
  ]);
  const earlier = live.map(({ id }) => id).filter((id) => id !== attempt.id);
  for (const id of earlier) await tx.enqueue(closing, { attemptId: id, turn: 0 }, { key: CLOSE_KEY + id, runAt: nextAsk(now, 0) });
  await tx.enqueue(asking, { attemptId: attempt.id, turn: 0 }, { key: ASK_KEY + attempt.id, runAt: nextAsk(now, 0) });
  made.push({ description, attempt });
  return { attemptId: attempt.id, earlier };
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
