import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Tx } from './tx.ts';

const dialect = new PgDialect({ casing: 'snake_case' });

/** Runs a hot statement under a name: each connection parses and plans it once. Its text must always be the same. */
export async function runNamed<Row extends Record<string, unknown>>(db: Tx['db'], name: string, statement: SQL): Promise<Row[]> {
  const prepared = db._.session.prepareQuery(dialect.sqlToQuery(statement), undefined, name, false);
  const { rows } = (await prepared.execute()) as { rows: Row[] };
  return rows;
}
