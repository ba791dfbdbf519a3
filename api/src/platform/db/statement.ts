import type pg from 'pg';
import type { Db } from './database.ts';
import type { Tx } from './tx.ts';

type Value = string | number | boolean | Date | null | readonly (string | number | boolean)[];

/** A statement as the driver takes it. */
export interface Statement {
  text: string;
  values: Value[];
}

const texts = new WeakMap<TemplateStringsArray, string>();

/** Plain SQL with its values apart, for what is asked so often that building it anew each time would show. */
export function statement(parts: TemplateStringsArray, ...values: Value[]): Statement {
  let text = texts.get(parts);
  if (text === undefined) {
    text = parts.reduce((before, part, index) => `${before}$${index}${part}`);
    texts.set(parts, text);
  }
  return { text, values };
}

/** Runs it as it is; large numbers come as text, as the driver reads them. */
export async function run<Row extends object>(db: Db | Tx['db'], asked: Statement): Promise<Row[]> {
  const { $client } = db as unknown as { $client: pg.Pool };
  return (await $client.query<Row>(asked)).rows;
}
