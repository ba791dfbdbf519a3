import type { OriginalPrice } from '@lintuan/contracts/catalog/schemas';
import { formatYuan } from '@lintuan/kernel/fen';

function sayDay(day: string, thisYear: string): string {
  const [year, month, date] = day.split('-');
  const short = `${Number(month)}月${Number(date)}日`;
  return year === thisYear ? short : `${year}年${short}`;
}

/** The days in which the struck-through price was really asked. */
export function sayOriginalPrice({ fen, from, until }: OriginalPrice, today: string): string {
  const thisYear = today.slice(0, 4);
  return `${sayDay(from, thisYear)}–${sayDay(until, thisYear)} 售价 ¥${formatYuan(fen)}`;
}
