import type pg from 'pg';

const MONTHLY = ['events', 'audit_entries'];
const AHEAD = 3;

/** Makes this month's and the next months' partitions of the append-only tables; what falls outside lands in the rest partition. */
export async function ensureMonthPartitions(client: Pick<pg.ClientBase, 'query'>, now: Date): Promise<void> {
  const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth());
  for (const table of MONTHLY) {
    for (let ahead = 0; ahead <= AHEAD; ahead += 1) {
      const from = monthAfter(first, ahead);
      const until = monthAfter(first, ahead + 1);
      const name = `${table}_${from.slice(0, 7).replace('-', '_')}`;
      await client.query(`create table if not exists ${name} partition of ${table} for values from ('${from}') to ('${until}')`);
    }
  }
}

function monthAfter(first: number, months: number): string {
  const date = new Date(first);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}
