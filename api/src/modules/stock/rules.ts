// Stock never goes below zero: what is on hand covers what is locked, and each change is one movement of two deltas.

export interface Level {
  onHand: number;
  locked: number;
}

export const available = (level: Level): number => level.onHand - level.locked;

export const isLow = (level: Level & { lowStockAt: number }): boolean => available(level) <= level.lowStockAt;

/** What a person's adjustment does to the count on hand; null when the quantity makes no sense for its kind. */
export function onHandDelta(kind: 'receive' | 'damage' | 'adjust' | 'stocktake', quantity: number, level: Level): number | null {
  switch (kind) {
    case 'receive':
      return quantity > 0 ? quantity : null;
    case 'damage':
      return quantity > 0 ? -quantity : null;
    case 'adjust':
      return quantity !== 0 ? quantity : null;
    case 'stocktake':
      return quantity >= 0 ? quantity - level.onHand : null;
  }
}

export const quantityWords: Record<'receive' | 'damage' | 'adjust' | 'stocktake', string> = {
  receive: '入库数量应大于 0',
  damage: '报损数量应大于 0',
  adjust: '调整数量不能为 0',
  stocktake: '盘点数量不能小于 0',
};

/** Whether a change of availability crosses zero, and to which side. */
export function turnOf(before: number, after: number): 'sold_out' | 'back' | null {
  if (before > 0 && after <= 0) return 'sold_out';
  if (before <= 0 && after > 0) return 'back';
  return null;
}
