import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** Turns whole rows that came past the query builder into the records it would have made of them. */
export function recordOf<Table extends PgTable>(table: Table): (row: Record<string, unknown>) => Table['$inferSelect'] {
  let columns: (readonly [key: string, name: string, read: (value: unknown) => unknown])[] | null = null;
  return (row) => {
    columns ??= Object.entries(getTableColumns(table)).map(([key, column]) => [
      key,
      column.name === key ? snake(key) : column.name,
      (value: unknown) => column.mapFromDriverValue(value),
    ]);
    return Object.fromEntries(
      columns.map(([key, name, read]) => [key, row[name] === null ? null : read(row[name])]),
    ) as Table['$inferSelect'];
  };
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
