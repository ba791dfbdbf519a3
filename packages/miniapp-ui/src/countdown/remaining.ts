const secondMs = 1000;
const hourMs = 3600 * secondMs;
const dayMs = 24 * hourMs;

const pad = (value: number): string => String(value).padStart(2, '0');

export interface Remaining {
  words: string;
  urgent: boolean;
  over: boolean;
}

/** Whole seconds are rounded up, so that the clock says 00:00:00 only when it is over. */
export function remaining(leftMs: number): Remaining {
  const left = Math.max(0, Math.ceil(leftMs / secondMs) * secondMs);
  const days = Math.floor(left / dayMs);
  const clock = [Math.floor((left % dayMs) / hourMs), Math.floor((left % hourMs) / 60_000), Math.floor((left % 60_000) / secondMs)];
  const words = clock.map(pad).join(':');
  return { words: days > 0 ? `${days}天 ${words}` : words, urgent: left < hourMs, over: left === 0 };
}
