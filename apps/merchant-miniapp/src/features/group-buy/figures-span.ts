import { addDays, shanghaiDay } from '@lintuan/kernel/shanghai-day';

const MOST_DAYS = 90;

/** All days of an activity until today; of a very long one the latest. */
export function figuresSpan(startsAt: string, now: Date): { from: string; until: string } {
  const until = shanghaiDay(now);
  const first = shanghaiDay(new Date(startsAt));
  const earliest = addDays(until, 1 - MOST_DAYS);
  const [, from = until] = [earliest, first, until].sort();
  return { from, until };
}
