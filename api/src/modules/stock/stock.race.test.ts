import { adminStock } from '@lintuan/contracts/stock/endpoints';
import type { AdjustStock } from '@lintuan/contracts/stock/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aShop, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
});
afterAll(() => world.close());

const skuOf = (made: Goods) => made.skus[0]!.skuId;
const adjust = (made: Goods, kind: AdjustStock['kind'], quantity: number) =>
  world.as(made.staff.tokens)(adminStock.adjust, { skuId: skuOf(made), kind, quantity, reason: '测试' });
const movements = async (made: Goods) => (await world.as(made.staff.tokens)(adminStock.movements, { skuId: skuOf(made) })).items;
const rowOf = async (made: Goods) => (await world.as(made.staff.tokens)(adminStock.list, { product: made.productId })).items[0]!;

test('of twenty who write off one of the last ten at the same moment, exactly ten succeed', async () => {
  const made = await goods(world, shop, {}, 10);
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => adjust(made, 'damage', 1)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ reason: 'stock.not_enough' });
  expect(await rowOf(made)).toMatchObject({ onHand: 0, available: 0 });
  expect((await movements(made)).map(({ onHandAfter }) => onHandAfter)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('first receipts of one SKU at the same moment share one warehouse and one level', async () => {
  const own = await aShop(world);
  const made = await goods(world, own, {}, 0);
  await Promise.all(Array.from({ length: 8 }, () => adjust(made, 'receive', 5)));
  expect(await rowOf(made)).toMatchObject({ onHand: 40 });
  const { rows } = await world.built.database.pool.query('select count(*)::int as n from warehouses where merchant_id = $1', [own.id]);
  expect(rows[0].n).toBe(1);
});

test('the same key sent at the same moment receives once', async () => {
  const made = await goods(world, shop, {}, 0);
  const send = () =>
    world.as(made.staff.tokens)(adminStock.adjust, { skuId: skuOf(made), kind: 'receive', quantity: 5, reason: '到货' }, 'one-delivery');
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map(({ onHand }) => onHand)).toEqual([5, 5, 5]);
  expect(await movements(made)).toHaveLength(1);
});
