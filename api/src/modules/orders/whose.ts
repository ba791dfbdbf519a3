import type { CustomerContext, ManagerContext } from '../../platform/context.ts';
import type { Whose } from './stores/orders.ts';

/** A shopper sees their own orders, a member those of their merchant, staff all; what is not yours is not there. */
export function scopeOf(ctx: CustomerContext | ManagerContext): Whose {
  if (ctx.actor.kind === 'customer') return { shopperId: ctx.actor.id };
  return ctx.actor.kind === 'merchant' ? { merchantId: ctx.actor.merchantId } : {};
}
