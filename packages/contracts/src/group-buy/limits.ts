export const LEAST_SIZE = 2;
export const MOST_SIZE = 50;
export const DEFAULT_HOURS = 24;
export const MOST_HOURS = 168;
/** Nobody joins in the last minutes of a group: what is begun then could not be paid in time. */
export const CLOSED_BEFORE_SECONDS = 120;
/** A seat waits this long for its payment, and never longer than its group. */
export const SEAT_PAID_WITHIN_MINUTES = 10;
export const MOST_PER_ORDER = 99;
export const MOST_PER_PERSON = 999;
/** Pieces of one SKU in one activity. */
export const MOST_QUOTA = 100_000;
/** Figures are answered for so many days at once. */
export const MOST_FIGURE_DAYS = 92;
