import type { LineProblem } from '@lintuan/contracts/cart/schemas';
import type { Context } from '../../platform/context.ts';
import type { Db } from '../../platform/db/database.ts';
import { foldLines, problemOf } from '../cart/index.ts';
import { type SkuForSale, skusForSale } from '../catalog/index.ts';
import { knownExpressFees } from '../delivery/index.ts';
import { knownMerchants } from '../merchants/index.ts';
import type { Basket, Fee } from './rules/basket.ts';

export interface Wanted {
  skuId: string;
  quantity: number;
}

export interface ReadLine extends Wanted {
  /** Null when there never was such a SKU. */
  sku: SkuForSale | null;
  problem: LineProblem | null;
}

export interface ReadShop {
  id: number;
  publicId: string;
  name: string;
  fee: Fee;
}

export interface ReadBasket {
  lines: ReadLine[];
  shops: ReadonlyMap<number, ReadShop>;
  /** Group prices by SKU, when it is bought in a group. */
  groupFen: ReadonlyMap<string, number> | null;
}

/** What is wanted, at today's prices, shops and fees; one SKU named twice is one line. Without stock, none counts as short. */
export async function readBasket(
  ctx: Context,
  wanted: readonly Wanted[],
  availableOf?: (db: Db, skuIds: readonly number[]) => Promise<ReadonlyMap<number, number>>,
  groupFen: ReadonlyMap<string, number> | null = null,
): Promise<ReadBasket & { available: ReadonlyMap<number, number> }> {
  const folded = foldLines(wanted);
  const skus = await skusForSale(ctx.db, { publicIds: folded.map((line) => line.skuId) });
  const merchantIds = [...new Set(skus.map((sku) => sku.merchantId))];
  const [available, cards, fees] = await Promise.all([
    availableOf?.(
      ctx.db,
      skus.map((sku) => sku.id),
    ) ?? new Map<number, number>(),
    knownMerchants(ctx, merchantIds),
    knownExpressFees(ctx, merchantIds),
  ]);
  const known = new Map(skus.map((sku) => [sku.publicId, sku]));
  const lines = folded.map((line): ReadLine => {
    const sku = known.get(line.skuId) ?? null;
    const left = availableOf ? (available.get(sku?.id ?? 0) ?? 0) : line.quantity;
    return { ...line, sku, problem: sku ? problemOf(sku.refusal, left, line.quantity) : 'gone' };
  });
  const shops = [...cards.values()].map(({ id, publicId, name }) => [id, { id, publicId, name, fee: fees.get(id)! }] as const);
  return { lines, available, shops: new Map(shops), groupFen };
}

/** Only what can be bought is priced. */
export function basketOf({ lines, shops, groupFen }: ReadBasket): Basket {
  const good = lines.flatMap(({ sku, quantity, problem }) => (sku && problem === null ? [{ sku, quantity }] : []));
  return {
    shops: [...Map.groupBy(good, ({ sku }) => sku.merchantId)].map(([merchantId, own]) => ({
      merchantId,
      fee: shops.get(merchantId)!.fee,
      lines: own.map(({ sku, quantity }) => ({
        skuId: sku.id,
        unitFen: sku.unitFen,
        groupFen: groupFen?.get(sku.publicId) ?? null,
        quantity,
      })),
    })),
  };
}
