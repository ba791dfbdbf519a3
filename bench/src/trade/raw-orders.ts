import { randomBytes } from 'node:crypto';
import { publicId } from '@lintuan/kernel/public-id';
import pg from 'pg';
import type { Sample } from '../measure.ts';

const CONNECTIONS = 10;
const newId = (): string => publicId(randomBytes);

/** The yardstick: the rows of an order of two lines written by bare connections, with no program around them. */
export async function rawOrders(url: string, seconds: number): Promise<Sample> {
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => connect(url)));
  const { rows } = await clients[0]!.query<{ sku_id: string; warehouse_id: string; merchant_id: string }>(
    'select sku_id, warehouse_id, merchant_id from stock_levels order by sku_id',
  );
  const shopper = Number((await clients[0]!.query('select min(id) as id from shoppers')).rows[0].id);
  const until = performance.now() + seconds * 1000;
  const took: number[] = [];
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) {
        const started = performance.now();
        const at = Math.floor(Math.random() * (rows.length - 1));
        await writeOrder(
          client,
          shopper,
          rows[at]!.merchant_id,
          [rows[at]!, rows[at + 1]!].map((row) => Number(row.sku_id)),
        );
        took.push(performance.now() - started);
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  const sorted = took.toSorted((a, b) => a - b);
  const share = (part: number) => Math.round(sorted[Math.floor(sorted.length * part)]!);
  return { perSecond: took.length / seconds, p50: share(0.5), p97_5: share(0.975), p99: share(0.99), failed: 0 };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function writeOrder(client: pg.Client, shopper: number, merchant: string, skuIds: number[]): Promise<void> {
  const run = async (name: string, values: unknown[]) => (await client.query({ name, text: statements[name]!, values })).rows;
  const key = newId();
  await client.query('begin');
  await run('claim', [key]);
  const [drawn] = await run('stock', [skuIds]);
  await run('order', [
    drawn.id,
    newId(),
    shopper,
    merchant,
    newId(),
    Date.now().toString().padStart(18, '0').slice(-9) + key.slice(0, 9),
    skuIds,
  ]);
  await run('payment', [newId(), drawn.id, shopper]);
  await run('outbox', [drawn.id]);
  await run('answer', [key]);
  await client.query('commit');
}

const statements: Record<string, string> = {
  claim: `insert into idempotency_keys (actor, operation, key, body_hash, expires_at) values ('bench', 'raw', $1, '', now() + interval '7 days')`,
  stock: `
    with subject as materialized (select nextval(pg_get_serial_sequence('checkouts', 'id')) as id),
    held as (select warehouse_id, sku_id from stock_levels where sku_id = any($1::bigint[]) order by sku_id for update),
    moved as (
      update stock_levels level set locked = locked + 1, version = version + 1 from held
      where level.warehouse_id = held.warehouse_id and level.sku_id = held.sku_id and locked + 1 <= on_hand returning level.*),
    written as (
      insert into stock_movements (warehouse_id, sku_id, merchant_id, kind, on_hand_delta, locked_delta, on_hand_after, locked_after,
        subject_kind, subject_id, actor_kind, actor_name)
      select warehouse_id, sku_id, merchant_id, 'lock', 0, 1, on_hand, locked, 'checkout', subject.id, 'customer', 'raw' from moved, subject)
    select subject.id from moved, subject`,
  order: `
    with checkout as (
      insert into checkouts (id, public_id, shopper_id, goods_fen, delivery_fen, payable_fen, price_lines, delivery_method, receiver_region, expires_at)
      overriding system value values ($1, $2, $3, 2, 0, 2, '[]', 'express', '', now() + interval '1 day') returning id),
    placed as (
      insert into orders (public_id, order_no, checkout_id, merchant_id, shopper_id, goods_fen, delivery_fen, payable_fen)
      select $5, $6, id, $4, $3, 2, 0, 2 from checkout returning id, merchant_id),
    line as (
      insert into order_lines (order_id, merchant_id, position, sku_id, sku_public_id, product_public_id, product_name, specs, sku_code,
        warehouse_id, unit_fen, quantity)
      select placed.id, merchant_id, sku.at, sku.id, '', '', '', '{}', '', 1, 1, 1
      from placed, unnest($7::bigint[]) with ordinality as sku(id, at) returning id, order_id),
    part as (
      insert into order_allocations (order_id, line_id, kind, funder, amount_fen) select order_id, id, 'cash', 'shopper', 1 from line)
    insert into order_history (order_id, event, to_state, actor_kind, actor_name) select id, 'place', 'pending_payment', 'customer', 'raw' from placed`,
  payment: `
    insert into payments (public_id, purpose, subject_id, subject_public_id, payer_id, amount_fen, description, expires_at)
    values ($1, 'checkout', $2, '', $3, 2, 'raw', now() + interval '1 day')`,
  outbox: `
    with written as (insert into events (name, version, payload) values ('raw', 1, '{}'))
    select count(*) from graphile_worker.add_job('raw', json_build_object('id', $1::bigint), run_at => now() + interval '1 day', job_key => 'raw:' || $1)`,
  answer: `update idempotency_keys set answer = '{}' where actor = 'bench' and operation = 'raw' and key = $1`,
};
