import { checkoutPaid, latePaymentReturned } from '../../events/orders.ts';
import { paymentCameLate, paymentSucceeded } from '../../events/payments.ts';
import type { SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { subscribe, subscribeWithin } from '../../platform/jobs/define-event.ts';
import { addSales } from '../catalog/index.ts';
import { paySeat } from '../group-buy/index.ts';
import { requestRefund } from '../payments/index.ts';
import { deductStock } from '../stock/index.ts';
import { expiryKey } from './expire-checkout.ts';
import { stepper } from './note-step.ts';
import { retakeOrder } from './retake-order.ts';
import * as checkouts from './stores/checkouts.ts';
import { leaveWaiting } from './stores/waiting.ts';

const PURPOSE = 'checkout';

export const followPayment = subscribeWithin(paymentSucceeded, 'orders.settle_payment', async (ctx, tx, paid) => {
  if (paid.purpose === PURPOSE) await settle(ctx, tx, paid.subjectId, new Date(paid.successTime));
});

async function settle(ctx: SystemContext, tx: Tx, checkoutId: number, paidAt: Date): Promise<void> {
  const left = await leaveWaiting(tx, checkoutId, { state: 'paid' }, { at: paidAt, notedAt: ctx.now(), actor: stepper(ctx) });
  if (!left) return;
  tx.callOff(expiryKey(checkoutId));
  // The group is locked before the stock, as when a seat is taken.
  if (left.kind === 'group') await paySeat(ctx, tx, { checkoutId, shopperId: left.shopperId, paidAt });
  const sold = left.lines.map(({ productId, quantity }) => ({ productId, pieces: quantity }));
  await Promise.all([deductStock(ctx, tx, { kind: 'checkout', id: checkoutId }, left.lines), addSales(tx, sold)]);
  await tx.publish(checkoutPaid({ checkoutId, shopperId: left.shopperId }));
}

/** Money for a checkout that was given up goes straight back, unless its buyer wanted a seat in another group for it. */
export const returnLatePayment = subscribe(paymentCameLate, 'orders.return_late_payment', async (ctx, late) => {
  if (late.purpose !== PURPOSE) return;
  await ctx.transaction(async (tx) => {
    if (await retakeOrder(ctx, tx, late)) return;
    const checkout = await checkouts.find(tx.db, late.subjectId);
    await requestRefund(ctx, tx, {
      paymentId: late.paymentId,
      attemptId: late.attemptId,
      amountFen: late.amountFen,
      cause: 'late_payment',
      subject: { kind: 'attempt', id: late.attemptId },
      reason: '订单已关闭，款项原路退回',
    });
    await tx.publish(latePaymentReturned({ checkoutId: late.subjectId, shopperId: checkout!.shopperId, amountFen: late.amountFen }));
  });
});
