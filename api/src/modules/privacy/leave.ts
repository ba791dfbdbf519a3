import type { Done } from '@lintuan/contracts/wire/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { endAccount, holdAccount } from '../identity/index.ts';
import { hasOpenOrders } from '../orders/index.ts';
import { hasOpenRefunds } from '../payments/index.ts';

/** Open orders and refunds first; then the person is made anonymous, and other modules follow by the event. */
export async function deleteAccount(ctx: CustomerContext): Promise<Done> {
  await ctx.transaction(async (tx) => {
    await holdAccount(ctx, tx);
    if (await hasOpenOrders(tx, ctx.actor.id)) throw refuse('identity.still_owed', { message: '还有未完成的订单，完成或取消后才能注销' });
    if (await hasOpenRefunds(tx, ctx.actor.id)) throw refuse('identity.still_owed', { message: '还有退款没有到账，到账后才能注销' });
    await endAccount(ctx, tx);
  });
  return { done: true };
}
