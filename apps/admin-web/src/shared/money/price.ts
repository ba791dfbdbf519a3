import { type Fen, formatYuan } from '@lintuan/kernel/fen';

const yuan = (fen: Fen): string => `¥${formatYuan(fen)}`;

export function priceRange(from: Fen | null, to: Fen | null): string {
  if (from === null || to === null) return '—';
  return from === to ? yuan(from) : `${yuan(from)} – ${formatYuan(to)}`;
}
