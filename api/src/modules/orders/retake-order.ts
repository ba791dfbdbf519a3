import { checkoutPaid } from '../../events/orders.ts';
import type { SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { addSales } from '../catalog/index.ts';
import { retakeSeat } from '../group-buy/index.ts';
import { keepLatePayment, lockLatePayment } from '../payments/index.ts';
import { deductStock, passStock } from '../stock/index.ts';
import { noteStep } from './note-step.ts';
import * as checkouts from './stores/checkouts.ts';
import * as orders from './stores/orders.ts';

interface Late {
  paymentId: number;
  attemptId: number;
  subjectId: number;
  successTime: string;
}

/**
 * Money came for a group order that had been given up unpaid. With its buyer's consent it takes a seat again, in one
 * transaction with stock and money: the only way from cancelled to forming. True when nothing has to go back.
 */
export async function retakeOrder(ctx: SystemContext, tx: Tx, late: Late): Promise<boolean> {
  if (!(await lockLatePayment(tx, late))) return true;
  const checkoutId = late.subjectId;
  const order = await orders.lockGivenUp(tx, checkoutId);
  if (!order) return false;
  const seat = await retakeSeat(ctx, tx, { checkoutId, paidAt: new Date(late.successTime) });
  if (!seat) return false;
  if (!(await keepLatePayment(ctx, tx, late))) throw new Error(`payment ${late.paymentId} could not be kept`);
  const paidAt = new Date(late.successTime);
  await orders.comeBack(tx, order, paidAt);
  await noteStep(ctx, tx, order.id, { event: 'retake', fromState: 'cancelled', toState: 'forming', note: '付款晚到，已换到另一个团' });
  const lines = await checkouts.linesOf(tx.db, [order.id]);
  const checkout = { kind: 'checkout', id: checkoutId } as const;
  await passStock(ctx, tx, lines[0]!, { from: { kind: 'group_seat', id: seat.seatId }, to: { ...checkout, as: 'relock' } });
  await deductStock(ctx, tx, checkout, lines);
  await addSales(
    tx,
    lines.map((line) => ({ productId: line.productPublicId, pieces: line.quantity })),
  );
  await tx.publish(checkoutPaid({ checkoutId, shopperId: order.shopperId }));
  return true;
}
