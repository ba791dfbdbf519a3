import pg from 'pg';

export interface SkuOnSale {
  skuId: string;
  priceFen: number;
}

const EACH = 1_000_000;

/** Puts a million pieces of every SKU on the shelf, with the movement that says so. */
export async function openShop(url: string): Promise<SkuOnSale[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      insert into warehouses (public_id, merchant_id, name, is_default)
      select rpad('w' || id, 20, '0'), id, '默认仓库', true from merchants on conflict do nothing`);
    await client.query(
      `with level as (
        insert into stock_levels (warehouse_id, sku_id, merchant_id, on_hand, locked)
        select w.id, s.id, s.merchant_id, $1, 0 from skus s join warehouses w on w.merchant_id = s.merchant_id returning *)
      insert into stock_movements (warehouse_id, sku_id, merchant_id, kind, on_hand_delta, locked_delta, on_hand_after, locked_after, actor_kind, actor_name)
      select warehouse_id, sku_id, merchant_id, 'receive', on_hand, 0, on_hand, 0, 'system', 'bench' from level`,
      [EACH],
    );
    await client.query('analyze warehouses, stock_levels, stock_movements');
    const { rows } = await client.query<{ public_id: string; price_fen: number }>('select public_id, price_fen from skus order by id');
    return rows.map((row) => ({ skuId: row.public_id, priceFen: row.price_fen }));
  } finally {
    await client.end();
  }
}
