import type { Context } from '../../platform/context.ts';
import type { PaymentProvider } from '../../platform/providers/payment-provider.ts';
import { ProviderError } from '../../platform/providers/providers.ts';

/** The provider an attempt was made with: after a change of provider nobody can speak for the old ones. */
export function providerOf(ctx: Context, made: { provider: string; mchid: string }): PaymentProvider {
  const { payments, formerPayments } = ctx.providers;
  const found = [payments, ...formerPayments].find(({ name, mchid }) => name === made.provider && mchid === made.mchid);
  if (found) return found;
  throw new ProviderError('payments', `an attempt of ${made.provider} ${made.mchid} is nobody's to ask about`);
}
