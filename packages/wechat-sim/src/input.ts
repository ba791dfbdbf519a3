export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T => values.some((one) => one === value);

export const isMainlandPhone = (value: unknown): value is string => typeof value === 'string' && /^1\d{10}$/.test(value);

/** Counted as WeChat counts: an emoji is one character. */
export const lengthOf = (text: string): number => [...text].length;

export function parseFields(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}
