import type { PayMethod, PayStep } from '@lintuan/contracts/checkout/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import type { PaymentProvider, Prepay } from '../../platform/providers/payment-provider.ts';
import { askAttempt } from './ask-attempt.ts';
import { CLOSE_KEY, closing } from './job-kinds.ts';
import { providerOf } from './provider-of.ts';
import { isTooLate } from './rules.ts';
import * as attempts from './stores/attempts.ts';

/** Asks the provider for a way to pay; asked again for one attempt, it says exactly the same. */
export async function prepayAttempt(ctx: CustomerContext, description: string, attempt: attempts.AttemptRecord): Promise<PayStep> {
  if (attempt.state === 'succeeded') return { kind: 'paid' };
  if (attempt.state === 'closed') throw refuse('payments.refused');
  if (isTooLate(ctx.now(), attempt.expiresAt)) throw refuse('payments.expired');
  const provider = providerOf(ctx, attempt);
  const answer = await provider.prepay({
    outTradeNo: attempt.outTradeNo,
    method: attempt.method as PayMethod,
    amountFen: attempt.amountFen,
    description,
    expiresAt: attempt.expiresAt,
    openid: attempt.payerRef,
    clientIp: attempt.payerIp,
  });
  if (answer.kind === 'prepared') return goOn(ctx, attempt, provider, answer.prepay);
  if ((await askAttempt(ctx, attempt)) === 'paid') return { kind: 'paid' };
  ctx.log.warn({ outTradeNo: attempt.outTradeNo, ...answer }, 'the provider refused a payment');
  await ctx.transaction((tx) => attempts.close(tx, attempt.id, ctx.now(), `${answer.code} ${answer.message}`));
  throw refuse('payments.refused');
}

async function goOn(ctx: CustomerContext, attempt: attempts.AttemptRecord, provider: PaymentProvider, prepay: Prepay): Promise<PayStep> {
  const alive = await attempts.prepare(ctx.db, attempt.id, prepay);
  if (alive) return stepOf(provider, attempt.method as PayMethod, prepay);
  await ctx.transaction((tx) => tx.enqueue(closing, { attemptId: attempt.id, turn: 0 }, { key: CLOSE_KEY + attempt.id }));
  if ((await attempts.find(ctx.db, attempt.id))!.state === 'succeeded') return { kind: 'paid' };
  throw refuse('payments.refused');
}

async function stepOf(provider: PaymentProvider, method: PayMethod, prepay: Prepay): Promise<PayStep> {
  if (method === 'jsapi') return { kind: 'jsapi', ...(await provider.jsapiFields(prepay.prepay_id!)) };
  return method === 'h5' ? { kind: 'h5', url: prepay.h5_url! } : { kind: 'native', codeUrl: prepay.code_url! };
}
