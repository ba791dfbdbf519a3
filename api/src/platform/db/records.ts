import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { Fragment } from './statement.ts';

interface Records<Table extends PgTable> {
  /** Named one by one: a column that a newer version adds must not change what a running process hears. */
  columns: Fragment;
  read(row: Record<string, unknown>): Table['$inferSelect'];
}

/** Whole rows for statements past the query builder, as the records it would have made of them. */
export function recordsOf<Table extends PgTable>(table: Table): Records<Table> {
  const known = Object.entries(getTableColumns(table)).map(([key, column]) => {
    const name = column.keyAsName ? snake(key) : column.name;
    return { key, name, read: (value: unknown) => (value === null ? null : column.mapFromDriverValue(value)) };
  });
  return {
    columns: new Fragment(known.map(({ name }) => `"${name}"`).join(', ')),
    read: (row) => Object.fromEntries(known.map(({ key, name, read }) => [key, read(row[name])])) as Table['$inferSelect'],
  };
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
