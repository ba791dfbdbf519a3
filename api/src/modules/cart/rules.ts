// How many of a thing a cart may hold, what keeps a line from being bought, and what is missing for free delivery.
import type { LineProblem } from '@lintuan/contracts/cart/schemas';

export const MOST_OF_ONE = 999;

type Refusal = 'off_shelf' | 'shop_closed' | 'gone' | null;

/** What can be bought is held up to what there is; what cannot keeps its quantity and is shown apart. */
export function mostToHold(refusal: Refusal, available: number): number {
  return refusal || available <= 0 ? MOST_OF_ONE : Math.min(available, MOST_OF_ONE);
}

export function problemOf(refusal: Refusal, available: number, quantity: number): LineProblem | null {
  if (refusal) return refusal;
  if (available <= 0) return 'sold_out';
  return quantity > available ? 'short' : null;
}

/** Only a line that is short can be mended by the shopper; the others can no longer be bought at all. */
export const isInvalid = (problem: LineProblem | null): boolean => problem !== null && problem !== 'short';

/** The same SKU named twice is one line with the sum; the first place and the last choice count. */
export function foldLines<Line extends { skuId: string; quantity: number }>(lines: readonly Line[]): Line[] {
  const folded = new Map<string, Line>();
  for (const line of lines) {
    const quantity = Math.min((folded.get(line.skuId)?.quantity ?? 0) + line.quantity, MOST_OF_ONE);
    folded.set(line.skuId, { ...line, quantity });
  }
  return [...folded.values()];
}

/** Null when delivery is free anyway, never gets free, or already is. */
export function missingForFreeDelivery(fee: { baseFen: number; freeAboveFen: number | null }, goodsFen: number): number | null {
  if (fee.baseFen === 0 || fee.freeAboveFen === null || goodsFen >= fee.freeAboveFen) return null;
  return fee.freeAboveFen - goodsFen;
}

export interface Countable {
  quantity: number;
  selected: boolean;
  unitFen: number;
  problem: LineProblem | null;
}

/** What is selected and can be bought as it stands. */
export function sumSelected(lines: readonly Countable[]): { pieces: number; fen: number } {
  const counted = lines.filter((line) => line.selected && line.problem === null);
  return {
    pieces: counted.reduce((sum, line) => sum + line.quantity, 0),
    fen: counted.reduce((sum, line) => sum + line.quantity * line.unitFen, 0),
  };
}
