const OFFSET_MS = 8 * 3_600_000;

/** The calendar day in Asia/Shanghai (no daylight saving since 1991) as YYYY-MM-DD. */
export const shanghaiDay = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);

export const startOfShanghaiDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const shanghaiClock = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(11, 16);

/** How people say it: 今天 18:00, 明天 09:30, 12月3日 18:00, 2027年1月3日. */
export function sayShanghaiTime(at: Date, now: Date): string {
  const day = shanghaiDay(at);
  const today = shanghaiDay(now);
  if (day === today) return `今天 ${shanghaiClock(at)}`;
  if (day === addDays(today, 1)) return `明天 ${shanghaiClock(at)}`;
  if (day === addDays(today, -1)) return `昨天 ${shanghaiClock(at)}`;
  const [year, month, date] = day.split('-').map(Number);
  if (day.slice(0, 4) === today.slice(0, 4)) return `${month}月${date}日 ${shanghaiClock(at)}`;
  return `${year}年${month}月${date}日`;
}
