import type { AdjustStock, SetLowStock, StockRow } from '@lintuan/contracts/stock/schemas';
import type { ManagerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuseField } from '../../platform/errors/app-error.ts';
import { findSku, type SkuCard } from '../catalog/index.ts';
import { merchantCards } from '../merchants/index.ts';
import { moveStock } from './move-stock.ts';
import { presentStock } from './present.ts';
import { onHandDelta, quantityWords } from './rules.ts';
import * as levels from './stores/levels.ts';

export async function adjustStock(ctx: ManagerContext, input: AdjustStock): Promise<StockRow> {
  return ctx.once(async (tx) => {
    const { sku, level } = await lockManaged(ctx, tx, input.skuId);
    const delta = onHandDelta(input.kind, input.quantity, level);
    if (delta === null) throw refuseField('request.invalid', 'quantity', quantityWords[input.kind]);
    if (level.onHand + delta > 1_000_000_000) throw refuseField('request.invalid', 'quantity', '库存数量过大');
    const after = await moveStock(ctx, tx, level, { kind: input.kind, onHandDelta: delta, lockedDelta: 0, reason: input.reason });
    await note(tx, 'stock.adjusted', sku, { onHand: level.onHand }, { onHand: after.onHand, kind: input.kind, reason: input.reason });
    return present(tx, sku, after);
  });
}

export async function setLowStock(ctx: ManagerContext, input: SetLowStock): Promise<StockRow> {
  return ctx.transaction(async (tx) => {
    const { sku, level } = await lockManaged(ctx, tx, input.skuId);
    const after = await levels.setLowStock(tx, level, input.lowStockAt);
    await note(tx, 'stock.low_stock_set', sku, { lowStockAt: level.lowStockAt }, { lowStockAt: after.lowStockAt });
    return present(tx, sku, after);
  });
}

async function lockManaged(ctx: ManagerContext, tx: Tx, publicId: string): Promise<{ sku: SkuCard; level: levels.LevelRow }> {
  const sku = await findSku(tx.db, publicId);
  if (!sku || (ctx.actor.kind === 'merchant' && sku.merchantId !== ctx.actor.merchantId)) throw notFound('没有这个 SKU');
  const warehouseId = await levels.ensureDefaultWarehouse(tx, sku.merchantId, ctx.newId());
  return { sku, level: await levels.lockLevel(tx, { warehouseId, skuId: sku.id, merchantId: sku.merchantId }) };
}

const note = (tx: Tx, action: string, sku: SkuCard, before: Record<string, unknown>, after: Record<string, unknown>) =>
  tx.audit({
    action,
    subject: { kind: 'sku', id: sku.publicId, name: [sku.productName, ...sku.specs].join(' ') },
    merchantId: sku.merchantId,
    before,
    after,
  });

async function present(tx: Tx, sku: SkuCard, level: levels.LevelRow): Promise<StockRow> {
  return presentStock(sku, level, (await merchantCards(tx.db, [sku.merchantId])).get(sku.merchantId)!.name);
}
