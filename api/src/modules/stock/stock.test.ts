import { adminStock, merchantStock, publicStock } from '@lintuan/contracts/stock/endpoints';
import type { AdjustStock } from '@lintuan/contracts/stock/schemas';
import { events, products, skus, stockLevels, stockMovements } from '@lintuan/db/schema';
import { eq, sum } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

type Change = [kind: AdjustStock['kind'], quantity: number];
const skuOf = (made: Goods) => made.skus[0]!.skuId;
const adjust = (made: Goods, ...[kind, quantity]: Change) =>
  world.as(made.staff.tokens)(adminStock.adjust, { skuId: skuOf(made), kind, quantity, reason: '测试' });
const movements = async (made: Goods) => (await world.as(made.staff.tokens)(adminStock.movements, { skuId: skuOf(made) })).items;
const rowOf = async (made: Goods) => (await world.as(made.staff.tokens)(adminStock.list, { product: made.productId })).items[0]!;

test('each kind of adjustment does what it says, and says so in a movement with reason, actor and balances', async () => {
  const made = await goods(world, shop, {}, 0);
  const steps: [...Change, onHand: number, delta: number][] = [
    ['receive', 50, 50, 50],
    ['damage', 8, 42, -8],
    ['adjust', -2, 40, -2],
    ['adjust', 5, 45, 5],
    ['stocktake', 30, 30, -15],
    ['stocktake', 33, 33, 3],
    ['stocktake', 33, 33, 0],
  ];
  for (const [kind, quantity, onHand] of steps)
    expect(await adjust(made, kind, quantity)).toMatchObject({ onHand, locked: 0, available: onHand });
  const written = (await movements(made)).reverse();
  expect(written.map(({ kind, onHandDelta, onHandAfter }) => [kind, onHandDelta, onHandAfter])).toEqual(
    steps.map(([kind, , onHand, delta]) => [kind, delta, onHand]),
  );
  expect(written[0]).toMatchObject({ reason: '测试', actorName: made.staff.name, lockedDelta: 0, at: world.clock.now.toISOString() });
});

test.each([
  ['receive', 0, '入库数量应大于 0'],
  ['receive', -1, '入库数量应大于 0'],
  ['damage', 0, '报损数量应大于 0'],
  ['damage', -5, '报损数量应大于 0'],
  ['adjust', 0, '调整数量不能为 0'],
  ['stocktake', -1, '盘点数量不能小于 0'],
] as const)('%s of %i is refused with its field and moves nothing', async (kind, quantity, message) => {
  const made = await goods(world, shop, {}, 10);
  await expect(adjust(made, kind, quantity)).rejects.toMatchObject({ status: 400, details: [{ field: 'quantity', message }] });
  expect(await movements(made)).toHaveLength(1);
});

test.each([
  ['damage', 11],
  ['adjust', -11],
] as const)('%s beyond what is there is refused and says how much there is', async (kind, quantity) => {
  const made = await goods(world, shop, {}, 10);
  await expect(adjust(made, kind, quantity)).rejects.toMatchObject({
    status: 409,
    reason: 'stock.not_enough',
    details: [{ field: 'quantity', message: '可用库存只有 10 件' }],
  });
  expect(await rowOf(made)).toMatchObject({ onHand: 10 });
});

describe('with four of ten locked for orders', () => {
  const locked = async () => {
    const made = await goods(world, shop, {}, 10);
    const { rows } = await world.built.database.pool.query(
      'update stock_levels set locked = 4 from skus where skus.id = sku_id and skus.public_id = $1 returning sku_id',
      [skuOf(made)],
    );
    expect(rows).toHaveLength(1);
    return made;
  };
  test.each([
    ['damage', 6, null],
    ['damage', 7, 'stock.not_enough'],
    ['stocktake', 4, null],
    ['stocktake', 3, 'stock.not_enough'],
  ] as const)('%s of %i: %s', async (kind, quantity, refusal) => {
    const made = await locked();
    if (refusal) await expect(adjust(made, kind, quantity)).rejects.toMatchObject({ reason: refusal });
    else expect(await adjust(made, kind, quantity)).toMatchObject({ onHand: 4, locked: 4, available: 0 });
  });
});

test('stock has a ceiling, and what would pass it is refused with its field', async () => {
  const made = await goods(world, shop, {}, 1);
  await world.built.database.pool.query(
    'update stock_levels set on_hand = 999999999 from skus where skus.id = sku_id and skus.public_id = $1',
    [skuOf(made)],
  );
  expect(await adjust(made, 'receive', 1)).toMatchObject({ onHand: 1_000_000_000 });
  await expect(adjust(made, 'receive', 1)).rejects.toMatchObject({ status: 400, details: [{ field: 'quantity' }] });
});

test('every balance is the sum of its movements', async () => {
  const made = await goods(world, shop, {}, 9);
  for (const [kind, quantity] of [
    ['damage', 2],
    ['stocktake', 30],
    ['adjust', -7],
  ] as Change[])
    await adjust(made, kind, quantity);
  const sums = world.house.db
    .select({ skuId: stockMovements.skuId, onHand: sum(stockMovements.onHandDelta).as('on_hand_sum') })
    .from(stockMovements)
    .groupBy(stockMovements.skuId)
    .as('sums');
  const rows = await world.house.db
    .select({ onHand: stockLevels.onHand, summed: sums.onHand })
    .from(stockLevels)
    .innerJoin(skus, eq(skus.id, stockLevels.skuId))
    .innerJoin(sums, eq(sums.skuId, stockLevels.skuId))
    .where(eq(skus.publicId, skuOf(made)));
  expect(rows).toEqual([{ onHand: 23, summed: '23' }]);
});

test('crossing zero is told once each time, and staying on one side never', async () => {
  const made = await goods(world, shop, {}, 3);
  const told = async () => (await world.house.db.select().from(events).where(eq(events.name, 'stock.availability_turned'))).length;
  const before = await told();
  await adjust(made, 'damage', 2);
  await adjust(made, 'receive', 4);
  expect(await told()).toBe(before);
  await adjust(made, 'stocktake', 0);
  await adjust(made, 'stocktake', 0);
  expect(await told()).toBe(before + 1);
  await adjust(made, 'receive', 1);
  await adjust(made, 'receive', 1);
  expect(await told()).toBe(before + 2);
});

test('a turn that comes late does not overwrite a newer one', async () => {
  const made = await goods(world, shop, {}, 1);
  await adjust(made, 'damage', 1);
  await adjust(made, 'receive', 1);
  await world.built.database.pool.query(
    `update graphile_worker._private_jobs set priority = case when payload->>'soldOut' = 'true' then 100 else 0 end`,
  );
  await world.drainJobs();
  const [row] = await world.house.db.select().from(products).where(eq(products.publicId, made.productId));
  expect(row?.soldOut).toBe(false);
});

test('a shopper sees what is left up to 99, and nothing of goods off the shelf', async () => {
  const made = await goods(world, shop, {}, 500);
  const availability = () => world.as()(publicStock.availability, { productId: made.productId });
  expect((await availability()).items).toEqual([{ skuId: skuOf(made), available: 99 }]);
  await adjust(made, 'stocktake', 7);
  expect((await availability()).items).toEqual([{ skuId: skuOf(made), available: 7 }]);
  await world.house.db.update(products).set({ shelf: 'off' }).where(eq(products.publicId, made.productId));
  await expect(availability()).rejects.toMatchObject({ status: 404 });
});

test('a member counts and sees their own goods only; what is not theirs answers 404 or stays out of the list', async () => {
  const made = await goods(world, shop, {}, 5);
  const other = await aShop(world);
  const call = world.as(other.tokens);
  const skuId = skuOf(made);
  for (const attempt of [
    () => call(merchantStock.adjust, { skuId, kind: 'receive', quantity: 1, reason: '别家的' }),
    () => call(merchantStock.setLowStock, { skuId, lowStockAt: 1 }),
    () => call(merchantStock.movements, { skuId }),
  ])
    await expect(attempt()).rejects.toMatchObject({ status: 404, reason: 'request.not_found' });
  expect((await call(merchantStock.list, {})).items).toEqual([]);
  expect((await call(merchantStock.list, { merchant: shop.merchantId })).items).toEqual([]);
  expect((await call(merchantStock.list, { product: made.productId })).items).toEqual([]);
  const own = world.as(shop.tokens);
  expect(await own(merchantStock.adjust, { skuId, kind: 'receive', quantity: 1, reason: '到货' })).toMatchObject({ onHand: 6 });
  expect((await own(merchantStock.movements, { skuId })).items).toHaveLength(2);
});

test('low stock is warned of at the threshold of the SKU, and the list can show just those', async () => {
  const own = await aShop(world);
  const [few, many] = [await goods(world, own, { name: '少' }, 20), await goods(world, own, { name: '多' }, 21)];
  const call = world.as(own.tokens);
  for (const made of [few, many]) await call(merchantStock.setLowStock, { skuId: skuOf(made), lowStockAt: 20 });
  const low = await call(merchantStock.list, { low: 'true' });
  expect(low).toMatchObject({ items: [{ productName: '少', low: true, lowStockAt: 20 }], pagination: { total: 1 } });
  expect((await call(merchantStock.list, {})).items.map(({ productName }) => productName).sort()).toEqual(['多', '少'].sort());
});

test('movements come newest first, page by page without a gap', async () => {
  const made = await goods(world, shop, {}, 0);
  for (let quantity = 1; quantity <= 5; quantity += 1) await adjust(made, 'receive', quantity);
  const seen: number[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await world.as(made.staff.tokens)(adminStock.movements, { skuId: skuOf(made), limit: 2, ...(cursor ? { cursor } : {}) });
    seen.push(...page.items.map(({ onHandDelta }) => onHandDelta));
    cursor = page.next;
  }
  expect(seen).toEqual([5, 4, 3, 2, 1]);
});
