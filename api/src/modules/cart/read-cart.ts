import type { Cart, GuestCart } from '@lintuan/contracts/cart/schemas';
import type { z } from 'zod';
import type { CustomerContext, GuestContext } from '../../platform/context.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { skusForSale } from '../catalog/index.ts';
import { availableOf } from '../stock/index.ts';
import { foldLines } from './rules.ts';
import { showCart } from './show-cart.ts';
import * as lines from './stores/lines.ts';

export const readCart = (ctx: CustomerContext): Promise<Cart> => cartOf(ctx.db, ctx.actor.id);

export async function cartOf(db: Db | Tx['db'], shopperId: number): Promise<Cart> {
  const held = await lines.list(db, shopperId);
  const ids = held.map(({ skuId }) => skuId);
  const [skus, available] = await Promise.all([skusForSale(db, { ids }), availableOf(db, ids)]);
  const known = new Map(skus.map((sku) => [sku.id, sku]));
  return showCart(
    db,
    held.flatMap(({ skuId, quantity, selected, priceWhenAddedFen }) => {
      const sku = known.get(skuId);
      return sku ? [{ skuId: sku.publicId, quantity, selected, priceWhenAddedFen, sku, available: available.get(skuId) ?? 0 }] : [];
    }),
  );
}

/** What a guest's phone remembers, at today's prices; nothing is kept here. */
export async function viewGuestCart(ctx: GuestContext, input: z.output<typeof GuestCart>): Promise<Cart> {
  const held = foldLines(input.lines);
  const skus = await skusForSale(ctx.db, { publicIds: held.map(({ skuId }) => skuId) });
  const available = await availableOf(
    ctx.db,
    skus.map(({ id }) => id),
  );
  const known = new Map(skus.map((sku) => [sku.publicId, sku]));
  return showCart(
    ctx.db,
    held.map((line) => {
      const sku = known.get(line.skuId) ?? null;
      return { ...line, priceWhenAddedFen: null, sku, available: sku ? (available.get(sku.id) ?? 0) : 0 };
    }),
  );
}
