// A guest's cart: which SKUs and how many, kept on the phone; everything else is read at today's prices.
import { MOST_LINES, MOST_OF_ONE } from '@lintuan/contracts/cart/limits';
import type { GuestCart } from '@lintuan/contracts/cart/schemas';

export interface GuestLine {
  skuId: string;
  quantity: number;
  selected: boolean;
}
export type GuestLines = readonly GuestLine[];

export interface Wish {
  skuId: string;
  quantity: number;
  /** Null while nobody knows how many there are. */
  available: number | null;
}

export type Added = { full: true } | { full: false; lines: GuestLines; held: number; capped: boolean };

const piecesOf = (lines: GuestLines, skuId: string): number => lines.find((line) => line.skuId === skuId)?.quantity ?? 0;

/** The newest first; what is there already grows, as far as there is enough of it. */
export function addTo(lines: GuestLines, { skuId, quantity, available }: Wish): Added {
  const had = piecesOf(lines, skuId);
  if (had === 0 && lines.length >= MOST_LINES) return { full: true };
  const most = Math.max(1, Math.min(available ?? MOST_OF_ONE, MOST_OF_ONE));
  const held = Math.min(had + quantity, Math.max(had, most));
  const others = lines.filter((line) => line.skuId !== skuId);
  return { full: false, lines: [{ skuId, quantity: held, selected: true }, ...others], held, capped: held < had + quantity };
}

export const changeLine = (lines: GuestLines, skuIds: readonly string[], change: Partial<Omit<GuestLine, 'skuId'>>): GuestLines =>
  lines.map((line) => (skuIds.includes(line.skuId) ? { ...line, ...change } : line));

export const piecesIn = (lines: GuestLines): number => lines.reduce((sum, { quantity }) => sum + quantity, 0);

export const asGuestCart = (lines: GuestLines): GuestCart => ({ lines: lines.map((line) => ({ ...line })) });

/** What the phone kept, as far as it is a cart. */
export function readLines(kept: unknown): GuestLines {
  if (!Array.isArray(kept)) return [];
  return (kept as Partial<GuestLine>[])
    .filter((line) => typeof line?.skuId === 'string' && Number.isInteger(line.quantity) && (line.quantity ?? 0) >= 1)
    .map(({ skuId, quantity, selected }) => ({
      skuId: skuId as string,
      quantity: Math.min(quantity as number, MOST_OF_ONE),
      selected: selected !== false,
    }))
    .slice(0, MOST_LINES);
}
