import { addDays, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { DEFAULT_HOURS } from './limits.ts';

const USUAL_DAYS = 7;

/** What the form of a new activity begins with. */
export const usualSettings = {
  size: 3,
  hours: DEFAULT_HOURS,
  perOrderLimit: 2,
  perPersonLimit: 5,
  newcomersOnly: false,
  virtualFill: false,
};

/** A week on, in the evening. */
export const usualEnd = (now: Date): { day: string; clock: string } => ({ day: addDays(shanghaiDay(now), USUAL_DAYS), clock: '22:00' });
