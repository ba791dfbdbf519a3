import { type SQL, sql } from 'drizzle-orm';

/** A list in one parameter whose length the planner cannot see: one plan, made once, serves lists of any length. */
export const listOf = (values: readonly unknown[], type: 'bigint' | 'int' | 'text' | 'boolean' | 'char(20)'): SQL =>
  sql`(select ${sql.param([...values])}::${sql.raw(type)}[])`;
