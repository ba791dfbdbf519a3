import type { AddedToCart, AddToCart } from '@lintuan/contracts/cart/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { type KnownLine, knowLines, putLines } from './put-lines.ts';

const why = {
  gone: '这件商品已不存在',
  off_shelf: '这件商品已下架',
  shop_closed: '店铺暂停营业，暂时不能购买',
} as const;

export async function addToCart(ctx: CustomerContext, { skuId, quantity }: AddToCart): Promise<AddedToCart> {
  return ctx.once(async (tx) => {
    const [line] = await knowLines(tx, [{ skuId, quantity, selected: true }]);
    requireBuyable(line);
    const { put, pieces } = await putLines(ctx, tx, [line]);
    const { held, before } = put[0]!;
    return { held, capped: held < before + quantity, count: pieces };
  });
}

function requireBuyable(line: KnownLine | undefined): asserts line is KnownLine {
  const refusal = line ? line.sku.refusal : 'gone';
  if (refusal) throw refuse('cart.cannot_be_bought', { message: why[refusal] });
  if (line!.available <= 0)
    throw refuse('stock.not_enough', { message: '已售罄', details: [{ field: 'quantity', message: '这件商品已售罄' }] });
}

/** Buying again: what can still be bought goes in, the names of the rest are told. */
export async function addLines(
  ctx: CustomerContext,
  tx: Tx,
  lines: readonly { skuId: string; quantity: number }[],
): Promise<{ added: number; missing: string[] }> {
  const known = await knowLines(
    tx,
    lines.map((line) => ({ ...line, selected: true })),
  );
  const canBeHad = ({ sku, available }: KnownLine) => sku.refusal === null && available > 0;
  const buyable = known.filter(canBeHad);
  if (buyable.length > 0) await putLines(ctx, tx, buyable);
  const missing = known.filter((line) => !canBeHad(line)).map(({ sku }) => [sku.productName, ...sku.specs].join(' '));
  return { added: buyable.length, missing };
}
