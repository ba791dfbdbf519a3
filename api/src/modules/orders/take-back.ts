import type { OrderState } from '@lintuan/contracts/orders/schemas';
import type { RefundCause } from '@lintuan/contracts/payments/schemas';
import { orderCancelled } from '../../events/orders.ts';
import type { Context, CustomerContext, ManagerContext, SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { addSales } from '../catalog/index.ts';
import { leaveSeat } from '../group-buy/index.ts';
import { paymentsOf, requestRefund } from '../payments/index.ts';
import { lockStock, returnStock } from '../stock/index.ts';
import { noteStep } from './note-step.ts';
import { reportHandover } from './report-shipping.ts';
import { cancellableAfterPayment, causeInGroup, causeOf, refundCauseOf, refundOfWhole } from './rules.ts';
import * as checkouts from './stores/checkouts.ts';
import * as orders from './stores/orders.ts';

type Canceller = CustomerContext | ManagerContext | SystemContext;

/** Takes a paid order back before it is handed over, with its goods and its money; false when it cannot be any more. */
export async function takeBack(ctx: Canceller, tx: Tx, id: number, { reason }: { reason: string }): Promise<boolean> {
  const { order, checkout } = (await orders.lock(tx, id))!;
  const fromState = order.state as OrderState;
  if (!cancellableAfterPayment.includes(fromState)) return false;
  const seat = order.kind === 'group' ? await leaveSeat(ctx, tx, order.checkoutId) : null;
  const cause = seat ? causeInGroup(seat.how, causeOf[ctx.actor.kind]) : causeOf[ctx.actor.kind];
  const change = { state: 'cancelled', cancelledAt: ctx.now(), cancelCause: cause, cancelReason: reason } as const;
  const cancelled = (await orders.move(tx, id, [fromState], change))!;
  await noteStep(ctx, tx, id, { event: 'cancel', fromState, toState: 'cancelled', note: reason });
  const lines = await checkouts.linesOf(tx.db, [id]);
  await returnStock(ctx, tx, { kind: 'order', id }, lines, 'sellable');
  if (seat?.units.to === 'quota') await lockStock(ctx, tx, { kind: 'group_seat', id: seat.units.seatId }, lines);
  await addSales(
    tx,
    lines.map((line) => ({ productId: line.productPublicId, pieces: -line.quantity })),
  );
  const refundFen = await giveMoneyBack(ctx, tx, cancelled, { cause: refundCauseOf(cause), reason });
  await reportHandover(ctx, tx, checkout);
  const { checkoutId, merchantId, shopperId } = cancelled;
  await tx.publish(orderCancelled({ orderId: id, checkoutId, merchantId, shopperId, cause, refundFen }));
  if (ctx.actor.kind === 'merchant' || ctx.actor.kind === 'admin') await audit(tx, cancelled, { fromState, reason, refundFen });
  return true;
}

/** All the cash of the order that has not gone back yet, line by line, as one refund. */
async function giveMoneyBack(
  ctx: Context,
  tx: Tx,
  order: checkouts.OrderRow,
  { cause, reason }: { cause: RefundCause; reason: string },
): Promise<number> {
  const { paid, given } = await orders.sharesOf(tx, order.id);
  const shares = refundOfWhole(paid, given);
  await orders.refundLines(tx, order.id);
  const amountFen = shares.reduce((sum, share) => sum + share.cashFen, 0);
  if (amountFen === 0) return 0;
  const payment = (await paymentsOf(tx.db, 'checkout', [order.checkoutId])).get(order.checkoutId)!;
  const subject = { kind: 'order', id: order.id };
  const refund = await requestRefund(ctx, tx, { paymentId: payment.id, amountFen, cause, subject, reason });
  await orders.addRefund(tx, refund.id, order.id, shares);
  return amountFen;
}

const audit = (
  tx: Tx,
  order: checkouts.OrderRow,
  { fromState, reason, refundFen }: { fromState: OrderState; reason: string; refundFen: number },
) =>
  tx.audit({
    action: 'orders.cancelled',
    subject: { kind: 'order', id: order.publicId, name: order.orderNo },
    merchantId: order.merchantId,
    before: { state: fromState },
    after: { state: 'cancelled', reason, refundFen },
  });
