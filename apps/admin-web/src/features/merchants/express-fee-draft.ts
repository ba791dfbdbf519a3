import type { ExpressFee, SetExpressFee } from '@lintuan/contracts/delivery/schemas';
import { formatYuan, parseYuan } from '@lintuan/kernel/fen';
import type { FieldErrors } from '../../shared/form/field-errors.ts';

export interface ExpressFeeDraft {
  base: string;
  freeAbove: string;
}

const say = (fen: number): string => formatYuan(fen).replace(/\.00$/, '');

export const draftOfFee = ({ baseFen, freeAboveFen }: ExpressFee): ExpressFeeDraft => ({
  base: say(baseFen),
  freeAbove: freeAboveFen === null ? '' : say(freeAboveFen),
});

interface ReadFee {
  fee: SetExpressFee;
  /** What could not be read; everything else is the contract's to check. */
  errors: FieldErrors;
}

export function readFee({ base, freeAbove }: ExpressFeeDraft): ReadFee {
  const baseFen = parseYuan(base);
  const freeAboveFen = freeAbove.trim() === '' ? null : parseYuan(freeAbove);
  return {
    fee: { baseFen: baseFen ?? 0, freeAboveFen },
    errors: {
      ...(baseFen === null && { baseFen: '填金额，如 8 或 8.50' }),
      ...(freeAboveFen === null && freeAbove.trim() !== '' && { freeAboveFen: '填金额，如 59；不包邮就留空' }),
    },
  };
}

/** The fee as a shopper meets it. */
export function sayFee({ baseFen, freeAboveFen }: ExpressFee): string {
  if (baseFen === 0) return '全部包邮';
  return freeAboveFen === null ? `每单运费 ¥${say(baseFen)}` : `每单运费 ¥${say(baseFen)}，商品满 ¥${say(freeAboveFen)} 包邮`;
}
