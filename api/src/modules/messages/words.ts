import { formatYuan } from '@lintuan/kernel/fen';
import { shanghaiClock, shanghaiDay } from '@lintuan/kernel/shanghai-day';

export const yuan = (fen: number): string => `¥${formatYuan(fen)}`;

/** 崇明土鸡蛋, 崇明土鸡蛋等 3 件 */
export const sayGoods = ({ goods, pieces }: { goods: string; pieces: number }): string =>
  pieces === 1 ? goods : `${goods}等 ${pieces} 件`;

/** A message is read on another day: no 今天 or 明天. */
export function sayMoment(at: Date): string {
  const [, month, day] = shanghaiDay(at).split('-').map(Number);
  return `${month}月${day}日 ${shanghaiClock(at)}`;
}
