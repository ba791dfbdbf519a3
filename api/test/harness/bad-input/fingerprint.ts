import type { World } from '../world.ts';

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and (n.nspname = 'public' or (n.nspname, c.relname) = ('graphile_worker', '_private_jobs'))
  order by 1`;

/**
 * What stands in each table, so that two readings differ wherever a row was written: each writing leaves the row with another place
 * or another transaction. `but` names tables left out.
 */
export async function fingerprint(world: World, but: readonly string[] = []): Promise<Record<string, string>> {
  const { pool } = world.built.database;
  const { rows: tables } = await pool.query<{ name: string }>({ name: 'tables', text: TABLES });
  const reading = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(t.ctid || ' ' || t.xmin, 0)), 0) as print from ${name} t`,
  );
  const { rows } = await pool.query<{ name: string; print: string }>({ name: 'fingerprint', text: reading.join(' union all ') });
  return Object.fromEntries(rows.filter(({ name }) => !but.includes(name.replace('public.', ''))).map(({ name, print }) => [name, print]));
}
