import type pg from 'pg';

const MONTHLY = ['events', 'audit_entries'];
const AHEAD = 3;
const PARTITION_LOCK = 4_803_002;

/**
 * Makes this month's and the next months' partitions of the append-only tables, one process at a time. What fell outside
 * meanwhile lies in the rest partition and moves over, for a partition cannot be made past its rows.
 */
export async function ensureMonthPartitions(client: Pick<pg.ClientBase, 'query'>, now: Date): Promise<void> {
  const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth());
  const months = Array.from({ length: AHEAD + 1 }, (_, ahead) => [monthAfter(first, ahead), monthAfter(first, ahead + 1)] as const);
  const statements = MONTHLY.flatMap((table) => months.map(([from, until]) => makePartition(table, from, until)));
  await client.query(`do $$ begin perform pg_advisory_xact_lock(${PARTITION_LOCK}); ${statements.join('')} end $$`);
}

function makePartition(table: string, from: string, until: string): string {
  const name = `${table}_${from.slice(0, 7).replace('-', '_')}`;
  return `
    if to_regclass('${name}') is null then
      create table ${name} (like ${table} including all);
      with early as (delete from ${table}_rest where created_at >= '${from}' and created_at < '${until}' returning *)
        insert into ${name} select * from early;
      alter table ${table} attach partition ${name} for values from ('${from}') to ('${until}');
    end if;`;
}

function monthAfter(first: number, months: number): string {
  const date = new Date(first);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}
