import type { Checkout, CheckoutId, MiniProgramLink, PayCheckout, PayStep } from '@lintuan/contracts/checkout/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { findOwnCheckout, readOwnCheckout } from '../orders/index.ts';
import { askAbout, paymentsOf, startAttempt } from '../payments/index.ts';

const PURPOSE = 'checkout';

async function requireOwn(ctx: CustomerContext, checkoutId: string) {
  const checkout = await findOwnCheckout(ctx, checkoutId);
  if (!checkout) throw notFound('没有这笔订单');
  return checkout;
}

export async function payCheckout(ctx: CustomerContext, { checkoutId, method }: PayCheckout): Promise<PayStep> {
  const checkout = await requireOwn(ctx, checkoutId);
  if (checkout.state === 'cancelled') throw refuse('payments.expired');
  if (checkout.state === 'paid' || checkout.payableFen === 0) return { kind: 'paid' };
  return startAttempt(ctx, { purpose: PURPOSE, subjectId: checkout.id, method });
}

/** For someone just back from the cashier: asks the provider instead of waiting for its notice. */
export async function checkCheckout(ctx: CustomerContext, { checkoutId }: CheckoutId): Promise<Checkout> {
  const checkout = await requireOwn(ctx, checkoutId);
  if (checkout.state === 'pending_payment') await askAbout(ctx, { purpose: PURPOSE, subjectId: checkout.id });
  const view = await readOwnCheckout(ctx, { checkoutId });
  if (view.state !== 'pending_payment') return view;
  const payment = (await paymentsOf(ctx.db, PURPOSE, [checkout.id])).get(checkout.id);
  return payment?.state === 'succeeded' ? { ...view, state: 'paid' } : view;
}

/** H5 payment does not work in WeChat's own browser; the mini-program pays there. */
export async function linkMiniProgram(ctx: CustomerContext, { checkoutId }: CheckoutId): Promise<MiniProgramLink> {
  await requireOwn(ctx, checkoutId);
  const url = await ctx.providers.wechat.miniProgramLink('subpackages/trade/pay/index', `checkoutId=${checkoutId}`);
  return { url };
}
