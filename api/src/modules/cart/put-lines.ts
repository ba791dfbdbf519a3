import { MOST_LINES } from '@lintuan/contracts/cart/limits';
import type { CustomerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { type SkuForSale, skusForSale } from '../catalog/index.ts';
import { availableOf } from '../stock/index.ts';
import { foldLines, mostToHold } from './rules.ts';
import * as stored from './stores/lines.ts';

export interface Wanted {
  skuId: string;
  quantity: number;
  selected: boolean;
}

/** A wanted line whose SKU there is, and how many can be had. */
export interface KnownLine extends Wanted {
  sku: SkuForSale;
  available: number;
}

export async function knowLines(tx: Tx, wanted: readonly Wanted[]): Promise<KnownLine[]> {
  const lines = foldLines(wanted);
  const skus = await skusForSale(tx.db, { publicIds: lines.map(({ skuId }) => skuId) });
  const available = await availableOf(
    tx.db,
    skus.map(({ id }) => id),
  );
  const known = new Map(skus.map((sku) => [sku.publicId, sku]));
  return lines.flatMap((line) => {
    const sku = known.get(line.skuId);
    return sku ? [{ ...line, sku, available: available.get(sku.id) ?? 0 }] : [];
  });
}

/** Puts them in, each up to what there is; a cart that would get too many kinds is left as it was. */
export async function putLines(ctx: CustomerContext, tx: Tx, lines: readonly KnownLine[]) {
  await stored.takeTurn(tx, ctx.actor.id);
  const put = await stored.put(
    tx,
    ctx.actor.id,
    lines.map(({ sku, available, quantity, selected }) => ({
      skuId: sku.id,
      quantity,
      most: mostToHold(sku.refusal, available),
      selected,
      priceFen: sku.unitFen,
    })),
    ctx.now(),
  );
  const { kinds, pieces } = await stored.totals(tx, ctx.actor.id);
  if (kinds > MOST_LINES && put.some(({ before }) => before === 0)) throw refuse('cart.full');
  return { put, pieces };
}
