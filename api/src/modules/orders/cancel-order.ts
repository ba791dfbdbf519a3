import type { CancelOrder } from '@lintuan/contracts/orders/schemas';
import type { CustomerContext, ManagerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { giveUp } from '../payments/index.ts';
import { cancelUnpaid } from './cancel-unpaid.ts';
import { causeOf } from './rules.ts';
import * as orders from './stores/orders.ts';
import { takeBack } from './take-back.ts';
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
  await ctx.once(async (tx) => {
    const cancelled = await takeBack(ctx, tx, id, { reason: input.reason });
    if (!cancelled) await requireCancelled(tx, id);
  });
  return id;
}

async function requireCancelled(tx: Tx, id: number): Promise<void> {
  const { state } = await orders.find(tx.db, id);
  if (state === 'cancelled') return;
  throw refuse(
    'orders.wrong_state',
    state === 'pending_payment' ? { message: '款项正在确认，请稍后再试' } : { message: '订单已发货，不能取消' },
  );
}
