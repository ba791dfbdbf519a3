import type { BoughtAgain, BuyAgain } from '@lintuan/contracts/checkout/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import { addLines } from '../cart/index.ts';
import { ownOrderLines } from '../orders/index.ts';

/** What an order held goes into the cart, as far as it can still be had. */
export async function buyAgain(ctx: CustomerContext, { orderId }: BuyAgain): Promise<BoughtAgain> {
  const lines = await ownOrderLines(ctx, orderId);
  if (!lines) throw notFound('没有这笔订单');
  return ctx.once((tx) => addLines(ctx, tx, lines));
}
