import type { Cart, GuestCart } from '@lintuan/contracts/cart/schemas';
import type { z } from 'zod';
import type { CustomerContext } from '../../platform/context.ts';
import { knowLines, putLines } from './put-lines.ts';
import { cartOf } from './read-cart.ts';

/** What a guest gathered joins what the shopper had; what can no longer be bought comes along and is shown apart. */
export async function mergeCart(ctx: CustomerContext, input: z.output<typeof GuestCart>): Promise<Cart> {
  return ctx.once(async (tx) => {
    const lines = await knowLines(tx, input.lines);
    if (lines.length > 0) await putLines(ctx, tx, lines);
    return cartOf(tx.db, ctx.actor.id);
  });
}
