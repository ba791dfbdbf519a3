// Why someone cancels: one of a few picks, or words of their own.

export const picks = ['不想要了', '地址填错了', '商品选错了', '想重新下单', '其他'] as const;
export type Pick = (typeof picks)[number];

export const OTHER: Pick = '其他';
export const MOST_REASON = 100;

/** Null until there is something to send. */
export function reasonOf(pick: Pick | null, text: string): string | null {
  if (pick !== OTHER) return pick;
  return text.trim() === '' ? null : text.trim().slice(0, MOST_REASON);
}
