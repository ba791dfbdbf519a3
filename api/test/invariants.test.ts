import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../src/app.ts';
import { verifyInvariants } from '../src/platform/verify.ts';
import { goods } from './harness/goods.ts';
import { aShop, aShopper } from './harness/people.ts';
import { openWorld, type World } from './harness/world.ts';

const invariants = modules.flatMap((module) => module.invariants);
let world: World;
let client: pg.Client;

beforeAll(async () => {
  world = await openWorld();
  const shop = await aShop(world);
  await goods(world, shop, {
    specs: [{ name: '规格', values: ['小', '大'] }],
    skus: ['小', '大'].map((size, index) => ({ specs: [size], priceFen: 100 + index })),
  });
  await aShopper(world);
  client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await world.close();
});

/** Each plants one broken row, past whatever constraint would stop it in real life. */
const plants: Record<string, string> = {
  'stock.available_not_negative':
    'alter table stock_levels drop constraint stock_levels_available; update stock_levels set locked = on_hand + 1 where sku_id = (select min(id) from skus)',
  'stock.balances_are_sums': 'update stock_levels set on_hand = on_hand + 1 where sku_id = (select min(id) from skus)',
  'stock.movements_follow_on':
    'update stock_movements set on_hand_after = on_hand_after + 1 where id = (select min(id) from stock_movements)',
  'stock.one_merchant_throughout':
    'update stock_movements set merchant_id = merchant_id + 1000 where id = (select min(id) from stock_movements)',
  'catalog.prices_span_skus': 'update products set price_to_fen = price_to_fen + 1',
  'catalog.sold_out_when_all_skus_are': 'update products set sold_out = not sold_out',
  'catalog.on_shelf_is_whole': "update products set pictures = '{}'",
  'catalog.sku_specs_fit': "update skus set specs = array['中'] where id = (select min(id) from skus)",
  'catalog.categories_nest': 'update categories set depth = 3 where id = (select min(id) from categories)',
  'identity.deleted_are_anonymous': "update shoppers set state = 'deleted'",
  'identity.phones_are_sealed': "update shoppers set phone_sealed = '13900000000', phone_hash = 'x', phone_tail_hash = 'x'",
  'identity.merges_end_somewhere': 'update shoppers set merged_into = id',
  'identity.families_have_a_way_on': 'update refresh_tokens set replaced_at = now()',
  'merchants.permissions_are_known': "update merchant_staff set permissions = array['everything']",
  'merchants.contacts_are_sealed': "update merchants set phone_sealed = '13900000000'",
  'staff.permissions_are_known': "update roles set permissions = array['everything'] where id = (select min(id) from roles)",
  'staff.someone_can_administer': 'update staff set disabled_at = now()',
};

test('a world made by use cases breaks no invariant, and each looked at something where there was something', async () => {
  const findings = await verifyInvariants(client, invariants);
  expect(findings.filter((finding) => finding.broken.length > 0)).toEqual([]);
  expect(findings.filter((finding) => finding.examined > 0).length).toBeGreaterThan(10);
});

describe('each invariant names a planted broken row', () => {
  test.each(invariants.map((invariant) => invariant.name))('%s', async (name) => {
    const plant = plants[name];
    expect(plant, 'every invariant needs a planted row here').toBeDefined();
    await client.query('begin');
    try {
      await client.query(plant!);
      const invariant = invariants.find((one) => one.name === name)!;
      const { rows } = await client.query(invariant.broken);
      expect(rows.length).toBeGreaterThan(0);
    } finally {
      await client.query('rollback');
    }
  });
});
