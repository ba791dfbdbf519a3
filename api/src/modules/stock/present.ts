import type { StockRow } from '@lintuan/contracts/stock/schemas';
import type { SkuCard } from '../catalog/index.ts';
import { available, isLow } from './rules.ts';
import type { LevelRow } from './stores/levels.ts';

const NOTHING = { onHand: 0, locked: 0, lowStockAt: 10 };

/** A SKU nobody ever stocked has no level yet: that reads as zero, and is not running low. */
export function presentStock(
  sku: SkuCard,
  stocked: Pick<LevelRow, 'onHand' | 'locked' | 'lowStockAt'> | undefined,
  merchantName: string,
): StockRow {
  const level = stocked ?? NOTHING;
  return {
    skuId: sku.publicId,
    productId: sku.productId,
    productName: sku.productName,
    specs: sku.specs,
    code: sku.code,
    pictureUrl: sku.pictureUrl,
    merchantName,
    onHand: level.onHand,
    locked: level.locked,
    available: available(level),
    lowStockAt: level.lowStockAt,
    low: stocked !== undefined && isLow(stocked),
  };
}
