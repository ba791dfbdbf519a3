import type { ManagedProduct, ShelfState } from '@lintuan/contracts/catalog/schemas';

/** A product as far as moving it on and off the shelf needs to know it. */
export interface Shelved {
  productId: string;
  name: string;
  shelf: ShelfState;
}

export type Shelf = 'on' | 'off' | 'draft';
export const shelves = ['on', 'off', 'draft'] as const satisfies readonly Shelf[];

/** Where a tap on the switch leads. */
export const otherShelf = (shelf: ShelfState): 'on' | 'off' => (shelf === 'on' ? 'off' : 'on');

/** A draft that went on the shelf can be taken off it again, but never becomes a draft. */
export const wayBack = (from: ShelfState): 'on' | 'off' | null => (from === 'on' || from === 'off' ? from : null);

export const canSwitch = (shelf: ShelfState, allowed: boolean): boolean => allowed && shelf !== 'deleted';

export type ShelfCounts = Record<Shelf, number>;

export function moveCount(counts: ShelfCounts, from: ShelfState, to: ShelfState): ShelfCounts {
  const moved = { ...counts };
  if (from !== 'deleted') moved[from] = Math.max(0, moved[from] - 1);
  if (to !== 'deleted') moved[to] += 1;
  return moved;
}

/** Rows that were switched in place no longer belong to the list they are shown in. */
export const hasMovedAway = (products: readonly ManagedProduct[], shelf: Shelf): boolean =>
  products.some((product) => product.shelf !== shelf);
