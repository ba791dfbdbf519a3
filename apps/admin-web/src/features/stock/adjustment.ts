import type { AdjustStock, StockRow } from '@lintuan/contracts/stock/schemas';

export type AdjustKind = AdjustStock['kind'];

interface KindWords {
  word: string;
  quantity: string;
  help: string;
  reason: string;
}

export const adjustWords: Record<AdjustKind, KindWords> = {
  receive: { word: '入库', quantity: '入库数量', help: '到了多少填多少', reason: '如：供应商到货' },
  damage: { word: '报损', quantity: '损坏数量', help: '坏了多少填多少，会从在库里减去', reason: '如：运输磕碰' },
  adjust: { word: '调整', quantity: '增减数量', help: '增加填正数，减少填负数', reason: '如：上次录错了' },
  stocktake: { word: '盘点', quantity: '实际数量', help: '数出来是多少填多少', reason: '如：月末盘点' },
};

/** What a person typed as a quantity; null while it is none that fits the kind. */
export function readQuantity(kind: AdjustKind, text: string): number | null {
  if (!/^[+-]?\d{1,7}$/.test(text.trim())) return null;
  const quantity = Number(text);
  if (kind === 'adjust') return quantity === 0 ? null : quantity;
  if (kind === 'stocktake') return quantity < 0 ? null : quantity;
  return quantity > 0 ? quantity : null;
}

export function onHandAfter({ onHand }: Pick<StockRow, 'onHand'>, kind: AdjustKind, quantity: number): number {
  if (kind === 'stocktake') return quantity;
  return kind === 'damage' ? onHand - quantity : onHand + quantity;
}

/** What would be refused, before it is sent: stock that orders hold cannot be taken away. */
export function quantityProblem(row: Pick<StockRow, 'onHand' | 'locked'>, kind: AdjustKind, text: string): string | null {
  const quantity = readQuantity(kind, text);
  if (quantity === null)
    return kind === 'adjust' ? '填不为 0 的整数，减少用负数' : kind === 'stocktake' ? '填 0 或更大的整数' : '填大于 0 的整数';
  const after = onHandAfter(row, kind, quantity);
  return after < row.locked ? `订单占用了 ${row.locked} 件，在库不能少于它` : null;
}
