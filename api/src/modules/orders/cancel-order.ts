import type { CancelOrder, OrderState } from '@lintuan/contracts/orders/schemas';
import { orderCancelled } from '../../events/orders.ts';
import type { Context, CustomerContext, ManagerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { addSales } from '../catalog/index.ts';
import { giveUp, paymentsOf, requestRefund } from '../payments/index.ts';
import { returnStock } from '../stock/index.ts';
import { cancelUnpaid } from './cancel-unpaid.ts';
import { noteStep } from './note-step.ts';
import { reportHandover } from './report-shipping.ts';
import { cancellableAfterPayment, causeOf, refundOfWhole } from './rules.ts';
import * as checkouts from './stores/checkouts.ts';
import * as orders from './stores/orders.ts';
import { scopeOf } from './whose.ts';

/** Takes an order back before it is handed over. Unpaid, its whole checkout goes; paid, its own share of the money does. */
export async function cancelOrder(ctx: CustomerContext | ManagerContext, input: CancelOrder): Promise<number> {
  const id = await orders.idOf(ctx.db, input.orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  const found = await orders.find(ctx.db, id);
  if (found.state === 'pending_payment' && ctx.actor.kind === 'merchant')
    throw refuse('orders.wrong_state', { message: '顾客还没有付款，到时间会自动关闭' });
  if (found.state === 'pending_payment' && (await giveUp(ctx, { purpose: 'checkout', subjectId: found.checkoutId })) === 'settled') {
    await ctx.once(async (tx) => {
      const cancelled = await cancelUnpaid(ctx, tx, found.checkoutId, causeOf[ctx.actor.kind], input.reason);
      if (!cancelled) await requireCancelled(tx, id);
    });
    return id;
  }
  await ctx.once((tx) => cancelPaid(ctx, tx, id, input.reason));
  return id;
}

async function cancelPaid(ctx: CustomerContext | ManagerContext, tx: Tx, id: number, reason: string): Promise<void> {
  const held = (await orders.lock(tx, id))!;
  const fromState = held.order.state as OrderState;
  const cause = causeOf[ctx.actor.kind];
  const cancelled = await orders.move(tx, id, cancellableAfterPayment, {
    state: 'cancelled',
    cancelledAt: ctx.now(),
    cancelCause: cause,
    cancelReason: reason,
  });
  if (!cancelled) return requireCancelled(tx, id);
  await noteStep(ctx, tx, id, { event: 'cancel', fromState, toState: 'cancelled', note: reason });
  const lines = await checkouts.linesOf(tx.db, [id]);
  await returnStock(ctx, tx, { kind: 'order', id }, lines, 'sellable');
  await addSales(
    tx,
    lines.map((line) => ({ productId: line.productPublicId, pieces: -line.quantity })),
  );
  const refundFen = await giveMoneyBack(ctx, tx, cancelled, reason);
  await reportHandover(ctx, tx, held.checkout);
  await tx.publish(
    orderCancelled({
      orderId: id,
      checkoutId: cancelled.checkoutId,
      merchantId: cancelled.merchantId,
      shopperId: cancelled.shopperId,
      cause,
      refundFen,
    }),
  );
  if (ctx.actor.kind === 'customer') return;
  await tx.audit({
    action: 'orders.cancelled',
    subject: { kind: 'order', id: cancelled.publicId, name: cancelled.orderNo },
    merchantId: cancelled.merchantId,
    before: { state: fromState },
    after: { state: 'cancelled', reason, refundFen },
  });
}

/** All the cash of the order that has not gone back yet, line by line, as one refund. */
async function giveMoneyBack(ctx: Context, tx: Tx, order: checkouts.OrderRow, reason: string): Promise<number> {
  const { paid, given } = await orders.sharesOf(tx, order.id);
  const shares = refundOfWhole(paid, given);
  await orders.refundLines(tx, order.id);
  const amountFen = shares.reduce((sum, share) => sum + share.cashFen, 0);
  if (amountFen === 0) return 0;
  const payment = (await paymentsOf(tx.db, 'checkout', [order.checkoutId])).get(order.checkoutId)!;
  const refund = await requestRefund(ctx, tx, {
    paymentId: payment.id,
    amountFen,
    cause: 'cancelled',
    subject: { kind: 'order', id: order.id },
    reason,
  });
  await orders.addRefund(tx, refund.id, order.id, shares);
  return amountFen;
}

async function requireCancelled(tx: Tx, id: number): Promise<void> {
  const { state } = await orders.find(tx.db, id);
  if (state === 'cancelled') return;
  throw refuse(
    'orders.wrong_state',
    state === 'pending_payment' ? { message: '款项正在确认，请稍后再试' } : { message: '订单已发货，不能取消' },
  );
}
