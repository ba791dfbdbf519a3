// Where a chart's marks stand: round ticks that hold every value, bars in bands, and as many words as fit.

export interface Scale {
  low: number;
  high: number;
  ticks: number[];
}

const STEPS = [1, 2, 5, 10];

/** The next 1, 2 or 5 times a power of ten; money and orders come in whole numbers. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/** Always with zero, and never without height. */
export function scaleFor(values: readonly number[], wanted = 4): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = niceStep((most - least || 1) / wanted);
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  return { low, high, ticks };
}

export const heightAt = ({ low, high }: Scale, value: number, height: number): number => height - ((value - low) / (high - low)) * height;

const WIDEST_BAR = 28;

/** Bands of equal width over the whole, each with its bar in the middle. */
export function bandsFor(count: number, width: number): { band: number; bar: number } {
  const band = width / Math.max(count, 1);
  return { band, bar: Math.max(1, Math.min(WIDEST_BAR, band * 0.64)) };
}

/** The band a pointer is over; the edges belong to the first and the last. */
export const bandAt = (x: number, count: number, width: number): number =>
  Math.max(0, Math.min(count - 1, Math.floor((x / width) * count)));

/** Which days are named: evenly, the last one always. */
export function namedBands(count: number, width: number, wordWidth: number): number[] {
  const every = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / wordWidth))));
  return Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % every === 0);
}
