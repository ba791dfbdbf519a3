export const parts = ['check', 'unit', 'build', 'browser'] as const;
export type Part = (typeof parts)[number];
export type Plan = { parts: readonly Part[]; filters: string[] };

/** `npm test` runs everything; `npm test -- --only unit,browser orders` the named parts and the test files that match. */
export function planOf(args: readonly string[]): Plan {
  const at = args.indexOf('--only');
  if (at < 0) return { parts: args.length > 0 ? ['unit', 'browser'] : parts, filters: [...args] };
  const wanted = (args[at + 1] ?? '').split(',');
  const unknown = wanted.filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`--only takes ${parts.join(', ')}, several separated by commas; not "${unknown.join(',')}".`);
  return { parts: parts.filter((part) => wanted.includes(part)), filters: args.toSpliced(at, 2) };
}
