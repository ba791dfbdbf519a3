import type pg from 'pg';
import type { Db } from './database.ts';
import type { Tx } from './tx.ts';

type Value = string | number | boolean | Date | null | readonly (string | number | boolean)[];

/** A statement as the driver takes it. */
export interface Statement {
  text: string;
  values: Value[];
}

/** Words of a statement that are the same each time it is made. */
export class Fragment {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

interface Made {
  text: string;
  fragments: Fragment[];
}
const made = new WeakMap<TemplateStringsArray, Made>();
const isFragment = (given: Value | Fragment): given is Fragment => given instanceof Fragment;
const isValue = (given: Value | Fragment): given is Value => !isFragment(given);

/** Plain SQL with its values apart, for what is asked so often that building it anew each time would show. */
export function statement(parts: TemplateStringsArray, ...given: (Value | Fragment)[]): Statement {
  let known = made.get(parts);
  if (known === undefined) {
    known = { text: textOf(parts, given), fragments: given.filter(isFragment) };
    made.set(parts, known);
  }
  if (known.fragments.length > 0) requireSame(known.fragments, given);
  return { text: known.text, values: given.filter(isValue) };
}

function requireSame(fragments: readonly Fragment[], given: readonly (Value | Fragment)[]): void {
  const others = given.filter(isFragment);
  if (fragments.some((fragment, index) => fragment !== others[index])) throw new Error('a statement is made of other words than before');
}

function textOf(parts: TemplateStringsArray, given: readonly (Value | Fragment)[]): string {
  let values = 0;
  return parts.reduce((before, part, index) => {
    const one = given[index - 1]!;
    if (one instanceof Fragment) return before + one.text + part;
    values += 1;
    return `${before}$${values}${part}`;
  });
}

/** Runs it as it is; large numbers come as text, as the driver reads them. */
export async function run<Row extends object>(db: Db | Tx['db'], asked: Statement): Promise<Row[]> {
  const { $client } = db as unknown as { $client: pg.Pool };
  return (await $client.query<Row>(asked)).rows;
}
