import { type Fen, formatYuan } from '@lintuan/kernel/fen';

export const yuan = (fen: Fen): string => `${fen < 0 ? '−' : ''}¥${formatYuan(Math.abs(fen))}`;

export function priceRange(from: Fen | null, to: Fen | null): string {
  if (from === null || to === null) return '—';
  return from === to ? yuan(from) : `${yuan(from)} – ${formatYuan(to)}`;
}
