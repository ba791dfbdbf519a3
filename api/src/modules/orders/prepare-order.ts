import type { OrderId, OrderState, SetSellerNote } from '@lintuan/contracts/orders/schemas';
import { statesBefore } from '@lintuan/kernel/state-table';
import type { ManagerContext } from '../../platform/context.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { noteStep } from './note-step.ts';
import { orderStates } from './rules.ts';
import * as orders from './stores/orders.ts';
import { scopeOf } from './whose.ts';

/** Someone began to pack it. */
export async function prepareOrder(ctx: ManagerContext, { orderId }: OrderId): Promise<number> {
  const id = await orders.idOf(ctx.db, orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  await ctx.once(async (tx) => {
    const { order } = (await orders.lock(tx, id))!;
    const moved = await orders.move(tx, id, statesBefore(orderStates, 'prepare'), { state: 'preparing' });
    if (!moved) {
      if (order.state === 'preparing') return;
      throw refuse('orders.wrong_state', { message: '订单当前状态不能备货' });
    }
    await noteStep(ctx, tx, id, { event: 'prepare', fromState: order.state as OrderState, toState: 'preparing' });
    await tx.audit({
      action: 'orders.prepared',
      subject: { kind: 'order', id: order.publicId, name: order.orderNo },
      merchantId: order.merchantId,
      before: { state: order.state },
      after: { state: 'preparing' },
    });
  });
  return id;
}

/** A note among those who sell; the shopper never sees it. */
export async function setSellerNote(ctx: ManagerContext, { orderId, note }: SetSellerNote): Promise<number> {
  const id = await orders.idOf(ctx.db, orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  await ctx.transaction(async (tx) => {
    const { order } = (await orders.lock(tx, id))!;
    if (order.sellerNote === note) return;
    await orders.setSellerNote(tx, id, note);
    await tx.audit({
      action: 'orders.noted',
      subject: { kind: 'order', id: order.publicId, name: order.orderNo },
      merchantId: order.merchantId,
      before: { sellerNote: order.sellerNote },
      after: { sellerNote: note },
    });
  });
  return id;
}
