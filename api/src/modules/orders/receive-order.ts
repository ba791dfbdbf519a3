import type { OrderId, OrderState } from '@lintuan/contracts/orders/schemas';
import { statesBefore } from '@lintuan/kernel/state-table';
import { z } from 'zod';
import { orderCompleted, orderReceived } from '../../events/orders.ts';
import type { Context, CustomerContext, SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { defineJob } from '../../platform/jobs/define-job.ts';
import type { Tick } from '../../platform/jobs/ticks.ts';
import { noteStep } from './note-step.ts';
import { COMPLETED_AFTER_DAYS, orderStates, RECEIVED_AFTER_DAYS } from './rules.ts';
import * as orders from './stores/orders.ts';
import { scopeOf } from './whose.ts';

const DAY_MS = 86_400_000;
const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);
const named = z.object({ orderId: z.int() });

/** The shopper says it is here. */
export async function confirmReceipt(ctx: CustomerContext, { orderId }: OrderId): Promise<number> {
  const id = await orders.idOf(ctx.db, orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  await ctx.once(async (tx) => {
    if (await receive(ctx, tx, id)) return;
    const { state } = await orders.find(tx.db, id);
    if (state !== 'received' && state !== 'completed') throw refuse('orders.wrong_state', { message: '订单还没有发货，不能确认收货' });
  });
  return id;
}

export const receiveByItself = defineJob({
  name: 'orders.receive_by_itself',
  payload: named,
  run: (ctx, { orderId }) =>
    ctx.transaction(async (tx) => {
      const { state, shippedAt } = await orders.find(tx.db, orderId);
      if (state !== 'shipped') return;
      const due = daysAfter(shippedAt!, RECEIVED_AFTER_DAYS);
      if (ctx.now() >= due) await receive(ctx, tx, orderId);
      else await tx.enqueue(receiveByItself, { orderId }, { runAt: due, key: `receive:${orderId}` });
    }),
});

async function receive(ctx: Context, tx: Tx, id: number): Promise<boolean> {
  const locked = (await orders.lock(tx, id))!;
  const order = await orders.move(tx, id, statesBefore(orderStates, 'receive'), { state: 'received', receivedAt: ctx.now() });
  if (!order) return false;
  await noteStep(ctx, tx, id, { event: 'receive', fromState: locked.order.state as OrderState, toState: 'received' });
  await tx.enqueue(completeByItself, { orderId: id }, { runAt: daysAfter(ctx.now(), COMPLETED_AFTER_DAYS), key: `complete:${id}` });
  await tx.publish(orderReceived({ orderId: id, checkoutId: order.checkoutId, merchantId: order.merchantId, shopperId: order.shopperId }));
  return true;
}

export const completeByItself = defineJob({
  name: 'orders.complete_by_itself',
  payload: named,
  run: (ctx, { orderId }) =>
    ctx.transaction(async (tx) => {
      const { state, receivedAt } = await orders.find(tx.db, orderId);
      if (state !== 'received') return;
      const due = daysAfter(receivedAt!, COMPLETED_AFTER_DAYS);
      if (ctx.now() >= due) await complete(ctx, tx, orderId);
      else await tx.enqueue(completeByItself, { orderId }, { runAt: due, key: `complete:${orderId}` });
    }),
});

async function complete(ctx: Context, tx: Tx, id: number): Promise<void> {
  const order = await orders.move(tx, id, statesBefore(orderStates, 'complete'), { state: 'completed', completedAt: ctx.now() });
  if (!order) return;
  await noteStep(ctx, tx, id, { event: 'complete', fromState: 'received', toState: 'completed' });
  await tx.publish(orderCompleted({ orderId: id, checkoutId: order.checkoutId, merchantId: order.merchantId, shopperId: order.shopperId }));
}

const SWEPT_AT_ONCE = 500;

/** Every order has jobs of its own; this finds those whose job was lost. */
export const sweepStanding: Tick = {
  name: 'orders.sweep_standing',
  cron: '41 * * * *',
  run: async (ctx: SystemContext) => {
    const since = (days: number) => daysAfter(ctx.now(), -days - 1 / 24);
    const [shipped, received] = await Promise.all([
      orders.standingSince(ctx.db, 'shipped', since(RECEIVED_AFTER_DAYS), SWEPT_AT_ONCE),
      orders.standingSince(ctx.db, 'received', since(COMPLETED_AFTER_DAYS), SWEPT_AT_ONCE),
    ]);
    await ctx.transaction(async (tx) => {
      for (const orderId of shipped) await tx.enqueue(receiveByItself, { orderId }, { key: `receive:${orderId}` });
      for (const orderId of received) await tx.enqueue(completeByItself, { orderId }, { key: `complete:${orderId}` });
    });
  },
};
