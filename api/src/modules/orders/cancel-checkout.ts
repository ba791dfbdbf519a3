import type { CancelCheckout, Checkout } from '@lintuan/contracts/checkout/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { giveUp } from '../payments/index.ts';
import { cancelUnpaid } from './cancel-unpaid.ts';
import { readOwnCheckout } from './reads/checkouts.ts';
import * as checkouts from './stores/checkouts.ts';

/** The shopper gives it up; money that is on its way all the same goes back by itself. */
export async function cancelOwnCheckout(ctx: CustomerContext, input: CancelCheckout): Promise<Checkout> {
  const checkout = await checkouts.findOwn(ctx.db, ctx.actor.id, input.checkoutId);
  if (!checkout) throw notFound('没有这笔订单');
  if (checkout.state === 'pending_payment') {
    const given = await giveUp(ctx, { purpose: 'checkout', subjectId: checkout.id });
    if (given === 'settled') await ctx.once(async (tx) => void (await cancelUnpaid(ctx, tx, checkout.id, 'shopper', input.reason)));
  }
  const view = await readOwnCheckout(ctx, input);
  if (view.state !== 'cancelled') throw refuse('checkout.wrong_state', { message: '已经付款，可在订单里申请取消并退款' });
  return view;
}
