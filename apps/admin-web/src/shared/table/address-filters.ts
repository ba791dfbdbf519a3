export type Changes<Name extends string = string> = Partial<Record<Name, string | undefined>>;

/** A changed filter starts again at the first page; a turned page keeps the filters. */
export function changeFilters(current: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(current);
  next.delete('page');
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

export function readPage(params: URLSearchParams): number {
  const page = Number(params.get('page'));
  return Number.isInteger(page) && page >= 1 ? page : 1;
}

/** An address can hold anything: a value that is not one of the list counts as not set. */
export const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined =>
  values.find((known) => known === value);

/** A day of the calendar, such as 2026-03-01. */
export const dayOf = (value: string | undefined): string | undefined =>
  value && /^(19|20)\d{2}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ? value : undefined;
