import { randomBytes } from 'node:crypto';
import { publicId } from '@lintuan/kernel/public-id';
import pg from 'pg';

const PRODUCTS = 1000;
const SKUS = 3;
const newId = (): string => publicId(randomBytes);

export interface Filled {
  productIds: string[];
  staffName: string;
}

/** A thousand products of three SKUs, and one of the staff to write prices. */
export async function fill(url: string, passwordHash: string): Promise<Filled> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const merchant = await insert(client, 'merchants', {
      public_id: newId(),
      name: '压测商家',
      licence_number: '91310000MA1FL00000',
      contact_sealed: 'f.a.b.c',
      phone_sealed: 'f.a.b.c',
      address: '上海市',
      state: 'active',
    });
    const category = await insert(client, 'categories', { public_id: newId(), depth: 1, name: '压测分类' });
    const productIds: string[] = [];
    for (let index = 0; index < PRODUCTS; index += 1) productIds.push(await addProduct(client, merchant, category, index));
    const staffName = 'bench';
    const staff = await insert(client, 'staff', {
      public_id: newId(),
      name: staffName,
      display_name: staffName,
      password_hash: passwordHash,
    });
    await client.query(`insert into staff_roles select $1, id from roles where code = 'administrator'`, [staff]);
    // Not the empty ones: the planner would believe for a minute that they stay empty.
    await client.query('analyze files, products, skus');
    return { productIds, staffName };
  } finally {
    await client.end();
  }
}

async function addProduct(client: pg.Client, merchant: number, category: number, index: number): Promise<string> {
  const id = newId();
  const picture = newId();
  await insert(client, 'files', { public_id: picture, owner_kind: 'system', owner_id: 0, width: 800, height: 800, bytes: 1, sha256: '' });
  const product = await insert(client, 'products', {
    public_id: id,
    merchant_id: merchant,
    merchant_open: true,
    category_id: category,
    name: `压测商品 ${index} 号 现摘现发`,
    subtitle: '产地直采，次日到自提点',
    description_html: '<p>压测用的说明文字。</p>'.repeat(8),
    pictures: [picture],
    recommended: index % 10 === 0,
    hot: index % 7 === 0,
    fresh: index % 5 === 0,
    specs: JSON.stringify([{ name: '规格', values: ['小份', '中份', '大份'] }]),
    shelf: 'on',
    on_shelf_at: new Date(),
    price_from_fen: 1000 + index,
    price_to_fen: 3000 + index,
    sold_out: false,
  });
  for (const [position, size] of ['小份', '中份', '大份'].slice(0, SKUS).entries()) {
    await insert(client, 'skus', {
      public_id: newId(),
      merchant_id: merchant,
      product_id: product,
      specs: [size],
      code: `B${index}-${position}`,
      price_fen: 1000 + index + position * 1000,
      weight_grams: 500,
      position,
      sold_out: false,
    });
  }
  return id;
}

async function insert(client: pg.Client, table: string, row: Record<string, unknown>): Promise<number> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  const { rows } = await client.query<{ id: string }>(
    `insert into ${table} (${columns.join(', ')}) values (${places}) returning id`,
    Object.values(row),
  );
  return Number(rows[0]!.id);
}
