import type { Movement, StockRow } from '@lintuan/contracts/stock/schemas';
import { signed } from './preview.ts';
import { movementWords, words } from './words.ts';

export const skuName = ({ productName, specs }: Pick<StockRow, 'productName' | 'specs'>): string => [productName, ...specs].join(' ');

/** A tap on a row does the most that its reader may do. */
export const rowAction = (mayAdjust: boolean): 'change' | 'movements' => (mayAdjust ? 'change' : 'movements');

export type Level = 'out' | 'low' | 'fine';
export const levelOf = ({ available, low }: Pick<StockRow, 'available' | 'low'>): Level => (available <= 0 ? 'out' : low ? 'low' : 'fine');

export interface MovementLine {
  title: string;
  reason: string;
  /** What a person looks for first: pieces on the shelf, or pieces held by orders. */
  delta: string;
  deltaOf: string;
  up: boolean;
  after: string;
}

export function movementLine({ kind, reason, onHandDelta, lockedDelta, onHandAfter, lockedAfter }: Movement): MovementLine {
  const onShelf = onHandDelta !== 0 || lockedDelta === 0;
  const delta = onShelf ? onHandDelta : lockedDelta;
  return {
    title: movementWords[kind],
    reason,
    delta: signed(delta),
    deltaOf: onShelf ? words.onHand : words.locked,
    up: delta > 0,
    after: `${words.onHand} ${onHandAfter} · ${words.locked} ${lockedAfter}`,
  };
}
