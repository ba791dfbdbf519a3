// How shoppers tell groups apart by their size.
import { LEAST_SIZE, MOST_SIZE } from './limits.ts';

export const sizeNames = ['small', 'middle', 'large'] as const;
export type SizeName = (typeof sizeNames)[number];

/** From and to how many people, both included. */
export const groupSizes: Record<SizeName, { least: number; most: number }> = {
  small: { least: LEAST_SIZE, most: 3 },
  middle: { least: 4, most: 9 },
  large: { least: 10, most: MOST_SIZE },
};
