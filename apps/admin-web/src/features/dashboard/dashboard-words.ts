import type { DayFigures } from '@lintuan/contracts/statistics/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import { yuan } from '../../shared/money/price.ts';

/** What was paid less what was given back. */
export const revenueOf = ({ paidFen, refundedFen }: Pick<DayFigures, 'paidFen' | 'refundedFen'>): number => paidFen - refundedFen;

const TEN_THOUSAND_YUAN = 1_000_000;

/** Short beside an axis: ¥500, ¥1.5万. */
export function sayAxisMoney(fen: number): string {
  const sign = fen < 0 ? '−' : '';
  const size = Math.abs(fen);
  if (size >= TEN_THOUSAND_YUAN) return `${sign}¥${Number((size / TEN_THOUSAND_YUAN).toFixed(2))}万`;
  return `${sign}¥${size % 100 === 0 ? size / 100 : formatYuan(size)}`;
}

/** 03-01 as people say it: 3月1日. */
export function sayDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
}

/** Short below an axis: 3/1. */
export const sayAxisDay = (day: string): string => day.slice(5).split('-').map(Number).join('/');

/** One day of the chart in a sentence, for those who hear it. */
export const sayFigures = (figures: DayFigures): string =>
  `${sayDay(figures.day)}，净收入 ${yuan(revenueOf(figures))}，付款订单 ${figures.ordersPaid} 笔，付款顾客 ${figures.buyers} 人`;
