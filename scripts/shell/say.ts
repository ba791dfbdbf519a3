export const say = (text = '') => console.log(text);

const secondsSince = (startedAt: number) => ((performance.now() - startedAt) / 1000).toFixed(1);

/** One line per piece of work: what it is, how it went, how long it took. */
export function sayDone(what: string, result: string, startedAt: number): void {
  say(`  ${what.padEnd(12)} ${result}  ${secondsSince(startedAt)} s`);
}

export const lastLines = (text: string, count: number) => text.trimEnd().split('\n').slice(-count).join('\n');

export const indented = (text: string) => text.trimEnd().replace(/^/gm, '    ');

/** Ends the script the way a person can read: words, not a stack. */
export function failPlainly(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
