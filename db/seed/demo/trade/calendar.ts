import type { Dice } from './dice.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const DAYS = 30;

const SHANGHAI = 8 * HOUR;
const WORKDAY_BASKETS = 5;
const WEEKEND_BASKETS = 9;
/** How many baskets out of a hundred fall into each hour of a Shanghai day. */
const HOURS = [0, 0, 0, 0, 0, 0, 1, 3, 4, 5, 5, 4, 7, 4, 3, 3, 3, 5, 7, 11, 14, 12, 7, 2];

export const after = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/** Midnight in Shanghai, where that day began. */
export const dayBegins = (at: Date): Date => new Date(Math.floor((at.getTime() + SHANGHAI) / DAY) * DAY - SHANGHAI);

/** When the shop opens: thirty days before, in the morning. */
export const opening = (until: Date): Date => after(dayBegins(until), 7 * HOUR - DAYS * DAY);

/** The moments at which baskets are placed, evenings and weekends busier, up to `until`. */
export function placingTimes(until: Date, dice: Dice): Date[] {
  const times: Date[] = [];
  for (let day = -DAYS; day <= 0; day += 1) {
    const begins = after(dayBegins(until), day * DAY);
    const weekday = new Date(begins.getTime() + SHANGHAI).getUTCDay();
    const usual = weekday === 0 || weekday === 6 ? WEEKEND_BASKETS : WORKDAY_BASKETS;
    for (let left = usual + dice.between(-1, 1); left > 0; left -= 1) {
      const hour = dice.pick([...HOURS.keys()], (at) => HOURS[at]!);
      times.push(after(begins, hour * HOUR + dice.between(0, HOUR / 1000 - 1) * 1000));
    }
  }
  return times.filter((at) => at > after(opening(until), HOUR) && at < until).toSorted((a, b) => a.getTime() - b.getTime());
}

/** Some moment between two hours of the day that begins `days` after the one of `at`. */
export const within = (at: Date, days: number, fromHour: number, untilHour: number, dice: Dice): Date =>
  after(dayBegins(at), days * DAY + dice.between(fromHour * 3600, untilHour * 3600) * 1000);
