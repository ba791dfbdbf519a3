import { words } from './words.ts';

/** Scanners and keyboards slip spaces into a number that has none. */
export const tidyTrackingNo = (typed: string): string => typed.replace(/\s/g, '');

export const isTrackingNo = (text: string): boolean => /^[0-9A-Za-z-]{6,32}$/.test(text);

/** Words for a number that cannot be one; none while nothing has been typed. */
export const trackingProblem = (text: string): string => (text === '' || isTrackingNo(text) ? '' : words.trackingWrong);
