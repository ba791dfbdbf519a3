import type { Cart, RemoveCartLines, SelectCartLines, SetCartLine } from '@lintuan/contracts/cart/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import { skusForSale } from '../catalog/index.ts';
import { availableOf } from '../stock/index.ts';
import { cartOf } from './read-cart.ts';
import { mostToHold } from './rules.ts';
import * as lines from './stores/lines.ts';

/** More than there is becomes what there is; the answer shows it. */
export async function setLine(ctx: CustomerContext, { skuId, quantity, selected }: SetCartLine): Promise<Cart> {
  await ctx.transaction(async (tx) => {
    const [sku] = await skusForSale(tx.db, { publicIds: [skuId] });
    if (!sku) throw notFound('购物车里没有这件商品');
    const most = quantity === undefined ? 0 : mostToHold(sku.refusal, (await availableOf(tx.db, [sku.id])).get(sku.id) ?? 0);
    const change = {
      ...(quantity === undefined ? {} : { quantity: Math.min(quantity, most) }),
      ...(selected === undefined ? {} : { selected }),
    };
    await lines.takeTurn(tx, ctx.actor.id);
    const changed = await lines.save(tx, ctx.actor.id, [sku.id], { ...change, updatedAt: ctx.now() });
    if (changed === 0) throw notFound('购物车里没有这件商品');
  });
  return cartOf(ctx.db, ctx.actor.id);
}

/** Lines that are no longer there need no selecting. */
export async function selectLines(ctx: CustomerContext, { skuIds, selected }: SelectCartLines): Promise<Cart> {
  await ctx.transaction(async (tx) => {
    const ids = await idsOf(tx, skuIds);
    await lines.takeTurn(tx, ctx.actor.id);
    await lines.save(tx, ctx.actor.id, ids, { selected, updatedAt: ctx.now() });
  });
  return cartOf(ctx.db, ctx.actor.id);
}

export async function removeLines(ctx: CustomerContext, { skuIds }: RemoveCartLines): Promise<Cart> {
  await ctx.transaction(async (tx) => removeFromCart(tx, ctx.actor.id, await idsOf(tx, skuIds)));
  return cartOf(ctx.db, ctx.actor.id);
}

export const removeFromCart = (tx: Tx, shopperId: number, skuIds: readonly number[]): Promise<number> =>
  lines.remove(tx, shopperId, skuIds);

const idsOf = async (tx: Tx, publicIds: readonly string[]) => (await skusForSale(tx.db, { publicIds })).map(({ id }) => id);
