// What a typed number would do to a SKU's stock, shown before it is done; the API decides again.
import type { AdjustStock, StockRow } from '@lintuan/contracts/stock/schemas';

export type ChangeKind = AdjustStock['kind'];
/** The form changes the stock, or the line at which it warns. */
export type FormKind = ChangeKind | 'low';
export type Balance = Pick<StockRow, 'onHand' | 'locked'>;

export interface Typed {
  kind: ChangeKind;
  digits: string;
  /** Only an adjustment can go down by a typed number. */
  minus: boolean;
}

export type Preview =
  | { state: 'empty' }
  | { state: 'refused'; problem: string }
  | { state: 'ready'; quantity: number; delta: number; onHand: number; available: number };

const MOST = 1_000_000;

export function previewChange(balance: Balance, { kind, digits, minus }: Typed): Preview {
  if (digits === '') return { state: 'empty' };
  const count = Number(digits);
  if (count > MOST) return { state: 'refused', problem: '一次最多 100 万件' };
  if (count === 0 && kind !== 'stocktake') return { state: 'refused', problem: '至少 1 件' };
  const quantity = kind === 'adjust' && minus ? -count : count;
  const delta = deltaOf(balance, kind, quantity);
  const onHand = balance.onHand + delta;
  if (onHand < balance.locked) return { state: 'refused', problem: tooFew(balance, kind) };
  return { state: 'ready', quantity, delta, onHand, available: onHand - balance.locked };
}

function deltaOf({ onHand }: Balance, kind: ChangeKind, quantity: number): number {
  if (kind === 'damage') return -quantity;
  if (kind === 'stocktake') return quantity - onHand;
  return quantity;
}

function tooFew({ onHand, locked }: Balance, kind: ChangeKind): string {
  const free = onHand - locked;
  if (kind === 'stocktake') return `订单占用着 ${locked} 件，不能少于它`;
  if (free <= 0) return locked > 0 ? `${locked} 件都被订单占用，不能再减` : '现在没有货，不能再减';
  return locked > 0 ? `${locked} 件被订单占用，最多减 ${free} 件` : `只有 ${free} 件，最多减 ${free} 件`;
}

/** Types one key; a number never begins with a nought and never grows beyond what stock can be. */
export function typeDigit(digits: string, key: string): string {
  const next = digits === '0' ? key : digits + key;
  return next.length > String(MOST).length ? digits : next;
}

export const signed = (delta: number): string => (delta > 0 ? `+${delta}` : delta < 0 ? `−${-delta}` : '0');

type Done = Pick<AdjustStock, 'kind' | 'quantity'>;

/** How a change reads afterwards: 入库 12 件. */
export function sayChange({ kind, quantity }: Done): string {
  if (kind === 'receive') return `入库 ${quantity} 件`;
  if (kind === 'damage') return `报损 ${quantity} 件`;
  if (kind === 'stocktake') return '盘点好了';
  return `调整 ${signed(quantity)} 件`;
}

/** By how much to adjust to take a change back. What a count changed depends on what others did meanwhile: it is counted again instead. */
export function takenBack({ kind, quantity }: Done): number | null {
  if (kind === 'stocktake') return null;
  return kind === 'damage' ? quantity : -quantity;
}
