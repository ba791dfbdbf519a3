// A message that WeChat could not be told is tried a few times more; after that it would be stale news.

const MINUTE_MS = 60_000;
const WAITS_MINUTES = [1, 5, 20, 60];

/** When to try again after so many tries; null once it is given up. */
export function nextTry(now: Date, tries: number): Date | null {
  const minutes = WAITS_MINUTES[tries - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * MINUTE_MS);
}

/** WeChat says that the person allows no more messages of this template. */
export const allowsNoMore = (code: number): boolean => code === 43101;

export const KEPT_DAYS = 180;
