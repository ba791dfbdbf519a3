// The delivery fee as it is typed, and what it means for the shopper.
import type { ExpressFee, SetExpressFee } from '@lintuan/contracts/delivery/schemas';
import { formatYuan, parseYuan } from '@lintuan/kernel/fen';
import { words } from './words.ts';

export interface FeeForm {
  base: string;
  /** Whether delivery is free above some sum. */
  free: boolean;
  above: string;
}

export type FeeReading =
  | { ok: true; fee: Required<SetExpressFee>; sentence: string }
  | { ok: false; faults: { base?: string; above?: string } };

const MOST_FEN = 100_000;

const shortYuan = (fen: number): string => formatYuan(fen).replace(/\.00$/, '');

export const feeForm = ({ baseFen, freeAboveFen }: ExpressFee): FeeForm => ({
  base: shortYuan(baseFen),
  free: freeAboveFen !== null,
  above: freeAboveFen === null ? '' : shortYuan(freeAboveFen),
});

export function readFee({ base, free, above }: FeeForm): FeeReading {
  const baseFen = parseYuan(base);
  const aboveFen = free ? parseYuan(above) : null;
  const baseFault = baseFen === null ? words.notAmount : baseFen > MOST_FEN ? words.tooMuch : undefined;
  const aboveFault = free && !aboveFen ? (above.trim() === '' ? words.freeMissing : words.notAmount) : undefined;
  if (baseFen === null || baseFault || aboveFault) {
    return { ok: false, faults: { ...(baseFault && { base: baseFault }), ...(aboveFault && { above: aboveFault }) } };
  }
  const fee = { baseFen, freeAboveFen: aboveFen };
  return { ok: true, fee, sentence: sayFee(fee) };
}

function sayFee({ baseFen, freeAboveFen }: ExpressFee): string {
  if (baseFen === 0) return words.alwaysFree;
  if (freeAboveFen === null) return words.always(formatYuan(baseFen));
  return words.above(formatYuan(baseFen), formatYuan(freeAboveFen));
}
