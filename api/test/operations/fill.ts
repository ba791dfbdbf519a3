import pg from 'pg';

export const PRODUCTS = 100_000;

/** Public ids that count up, made by the database in the alphabet of real ones. */
const publicId = (prefix: string) => `'${prefix}' || lpad(n::text, ${20 - prefix.length}, '0')`;

const STATEMENTS = [
  `insert into merchants (public_id, name, licence_number, contact_sealed, phone_sealed, address, state)
   select ${publicId('m')}, '店' || n, 'x', 'k1.x', 'k1.x', 'x', 'active' from generate_series(1, 200) n`,
  `insert into categories (public_id, parent_id, depth, name)
   select ${publicId('c')}, null, 1, '类' || n from generate_series(1, 100) n`,
  `insert into products (public_id, merchant_id, merchant_open, category_id, name, subtitle, description_html, pictures, recommended, hot, fresh,
     specs, shelf, on_shelf_at, price_from_fen, price_to_fen, sold_out, sales, created_at, updated_at)
   select ${publicId('p')}, 1 + n % 200, true, 1 + n * 7 % 100, '商品' || n, '', '', '{x}', n % 500 = 0, n % 700 = 0, n % 900 = 0, '[]',
     (array['on', 'on', 'on', 'on', 'on', 'on', 'on', 'off', 'draft', 'deleted'])[1 + n % 10], now() - n * interval '1 minute',
     100 + n * 37 % 50000, 100 + n * 37 % 50000, n % 20 = 0, n * 13 % 9999, now(), now() - n * 31 % 100000 * interval '1 second'
   from generate_series(1, ${PRODUCTS}) n`,
  `insert into skus (public_id, merchant_id, product_id, specs, code, price_fen, weight_grams, position)
   select ${publicId('s')}, merchant_id, id, '{}', 'SKU' || n, price_from_fen, 0, 0 from (select *, id as n from products) products`,
  `insert into warehouses (public_id, merchant_id, name, is_default)
   select ${publicId('w')}, id, '仓', true from (select *, id as n from merchants) merchants`,
  `insert into stock_levels (warehouse_id, sku_id, merchant_id, on_hand, locked)
   select w.id, s.id, s.merchant_id, case when s.id % 50 = 0 then 3 else 100 end, 0
   from skus s join warehouses w using (merchant_id)`,
  `insert into stock_movements (warehouse_id, sku_id, merchant_id, kind, on_hand_delta, locked_delta, on_hand_after, locked_after, actor_kind, actor_name)
   select warehouse_id, sku_id, merchant_id, 'receive', 100, 0, 100, 0, 'admin', 'x' from stock_levels`,
  `insert into shoppers (public_id, phone_sealed, phone_hash, phone_tail_hash)
   select ${publicId('h')}, 'k1.' || n, 'h1.' || md5(n::text), 'h1.' || n % 10000 from generate_series(1, 100000) n`,
  `insert into sessions (public_id, audience, subject_id, ip, user_agent, last_seen_at)
   select ${publicId('e')}, 'customer', n, '', '', now() - n * interval '1 minute' from generate_series(1, 100000) n`,
  `insert into refresh_tokens (session_id, token_hash, expires_at)
   select id, md5(id::text), now() + interval '7 days' from sessions where public_id like 'e%'`,
  `insert into sms_codes (phone_hash, code_hash, expires_at)
   select 'h1.' || md5(n::text), 'x', now() + n * interval '1 second' from generate_series(1, 100000) n`,
  `insert into audit_entries (created_at, actor_kind, actor_name, action, subject_kind, subject_id, subject_name)
   select now() + n * interval '1 millisecond', 'admin', '员工' || n % 300, 'catalog.' || n % 30, 'product', ${publicId('p')}, '商品' || n
   from generate_series(1, 100000) n`,
  'vacuum analyze',
];

/** A shop as it looks after years: 100,000 products and as many of everything that grows with them. */
export async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of STATEMENTS) await client.query(statement);
  } finally {
    await client.end();
  }
}
