const OFFSET_MS = 8 * 3_600_000;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

const shifted = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString();

/** 2030-05-01T16:00:00+08:00 */
export const chinaTime = (at: Date): string => `${shifted(at).slice(0, 19)}+08:00`;

/** 2030-05-01 16:00:00, as bills write it. */
export const chinaClock = (at: Date): string => shifted(at).slice(0, 19).replace('T', ' ');

/** 2030-05-01 */
export const chinaDay = (at: Date): string => shifted(at).slice(0, 10);

export function parseRfc3339(text: unknown): Date | null {
  if (typeof text !== 'string' || !RFC3339.test(text)) return null;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? null : at;
}
