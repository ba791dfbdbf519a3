import { adminCatalog, publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { ProductQuery } from '@lintuan/contracts/catalog/schemas';
import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import type { MerchantAction } from '@lintuan/contracts/merchants/schemas';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { products } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCategory, type Goods, goods } from '../../../test/harness/goods.ts';
import { aColleague, aShop, type Colleague, newId, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let staff: Colleague;
let shop: Shop;
let top: string;
const made: Record<string, Goods> = {};
beforeAll(async () => {
  world = await openWorld();
  [staff, shop] = [await aColleague(world), await aShop(world)];
  top = await aCategory(world, staff);
  const below = await aCategory(world, staff, top);
  const shelf = async (name: string, priceFen: number, sales: number, more: Parameters<typeof goods>[2] = {}) => {
    world.clock.advance(60);
    made[name] = await goods(world, shop, { name, categoryId: top, skus: [{ specs: [], priceFen }], ...more });
    await world.house.db.update(products).set({ sales }).where(eq(products.publicId, made[name].productId));
  };
  await shelf('苹果 100%果汁', 900, 5, { flags: ['hot'] });
  await shelf('苹果 100果汁', 300, 50, { categoryId: below });
  await shelf('a_b 香蕉', 600, 1, { flags: ['recommended', 'fresh'] });
  await shelf('aXb 香蕉\\', 300, 7);
  world.house.cache.drop(['products']);
});
afterAll(() => world.close());

const list = (query: ProductQuery = {}) => world.as()(publicCatalog.products, query);
const names = async (query: ProductQuery = {}) => (await list({ merchant: shop.merchantId, ...query })).items.map(({ name }) => name);

test.each([
  ['default', ['aXb 香蕉\\', 'a_b 香蕉', '苹果 100果汁', '苹果 100%果汁']],
  ['newest', ['aXb 香蕉\\', 'a_b 香蕉', '苹果 100果汁', '苹果 100%果汁']],
  ['sales', ['苹果 100果汁', 'aXb 香蕉\\', '苹果 100%果汁', 'a_b 香蕉']],
  ['price_up', ['苹果 100果汁', 'aXb 香蕉\\', 'a_b 香蕉', '苹果 100%果汁']],
  ['price_down', ['苹果 100%果汁', 'a_b 香蕉', 'aXb 香蕉\\', '苹果 100果汁']],
] as const)('sorted by %s the list is %j', async (sort, expected) => {
  expect(await names({ sort })).toEqual(expected);
});

test.each([
  ['100%', ['苹果 100%果汁']],
  ['%', ['苹果 100%果汁']],
  ['a_b', ['a_b 香蕉']],
  ['_', ['a_b 香蕉']],
  ['\\', ['aXb 香蕉\\']],
  ['香蕉', ['aXb 香蕉\\', 'a_b 香蕉']],
  ['A_B', ['a_b 香蕉']],
  ["' or true --", []],
])('the keyword %j is taken literally: %j', async (keyword, expected) => {
  expect(await names({ keyword })).toEqual(expected);
});

test('a category counts what is below it', async () => {
  expect((await names({ category: top })).sort()).toEqual(Object.keys(made).sort());
  expect((await list({ category: newId() })).items).toEqual([]);
});

test('a flag and a merchant narrow the list, and an unknown merchant empties it', async () => {
  expect(await names({ flag: 'hot' })).toEqual(['苹果 100%果汁']);
  expect(await list({ merchant: newId() })).toMatchObject({ items: [], pagination: { total: 0, totalPages: 0 } });
});

test('pages follow each other without gap or repeat, and the last is short', async () => {
  const pages = [];
  for (const page of [1, 2, 3]) pages.push(await list({ merchant: shop.merchantId, sort: 'price_up', limit: 3, page }));
  expect(pages.map(({ items }) => items.length)).toEqual([3, 1, 0]);
  expect(pages[1]!.pagination).toEqual({ page: 2, limit: 3, total: 4, totalPages: 2 });
  expect(new Set(pages.flatMap(({ items }) => items.map(({ productId }) => productId))).size).toBe(4);
});

test('what is sold out goes to the end of the list and stays in it', async () => {
  const last = made['aXb 香蕉\\']!;
  const count = (quantity: number) =>
    world.as(last.staff.tokens)(adminStock.adjust, { skuId: last.skus[0]!.skuId, kind: 'stocktake', quantity, reason: '盘点' });
  await count(0);
  await world.drainJobs();
  expect((await names()).at(-1)).toBe('aXb 香蕉\\');
  await count(100);
  await world.drainJobs();
  expect((await names())[0]).toBe('aXb 香蕉\\');
});

test('the home page shows top categories and the flagged goods in their places', async () => {
  const home = await world.as()(publicCatalog.home, {});
  expect(home.categories.map(({ categoryId }) => categoryId)).toContain(top);
  const shown = (cards: { name: string }[]) => cards.map(({ name }) => name);
  expect([shown(home.recommended), shown(home.hot), shown(home.fresh)]).toEqual([['a_b 香蕉'], ['苹果 100%果汁'], ['a_b 香蕉']]);
});

describe('the goods of a suspended shop', () => {
  test('vanish from lists, pages and the home page, and all come back when it is resumed', async () => {
    const own = await aShop(world);
    const product = await goods(world, own, { name: '停业的豆腐', flags: ['hot'] });
    const act = async (action: MerchantAction) => {
      await world.as(staff.tokens)(adminMerchants.move, { merchantId: own.merchantId, action });
      await world.drainJobs();
    };
    const seen = async () => ({
      list: (await list({ keyword: '停业的豆腐' })).items.length,
      home: (await world.as()(publicCatalog.home, {})).hot.filter(({ productId }) => productId === product.productId).length,
      page: await world
        .as()(publicCatalog.product, { productId: product.productId })
        .then(
          () => 1,
          () => 0,
        ),
    });
    const everywhere = { list: 1, home: 1, page: 1 };
    const nowhere = { list: 0, home: 0, page: 0 };
    expect(await seen()).toEqual(everywhere);
    await act('suspend');
    expect(await seen()).toEqual(nowhere);
    await act('resume');
    expect(await seen()).toEqual(everywhere);
  });

  test('cannot be put on the shelf meanwhile', async () => {
    const own = await aShop(world);
    const product = await goods(world, own);
    await world.as(staff.tokens)(adminCatalog.moveShelf, { productId: product.productId, shelf: 'off' });
    await world.as(staff.tokens)(adminMerchants.move, { merchantId: own.merchantId, action: 'suspend' });
    await world.drainJobs();
    await expect(world.as(staff.tokens)(adminCatalog.moveShelf, { productId: product.productId, shelf: 'on' })).rejects.toMatchObject({
      reason: 'catalog.not_sellable',
      message: '上架还需要：店铺正常营业',
    });
  });
});

test('a shop renamed is shown under its new name on list and page', async () => {
  const own = await aShop(world);
  const product = await goods(world, own, { name: '改名的店里的菜' });
  const detail = await world.as(staff.tokens)(adminMerchants.detail, { merchantId: own.merchantId });
  await list({ keyword: '改名的店里的菜' });
  const name = `新店 ${newId()}`.slice(0, 20);
  const { merchantId, licenceNumber, contactName, contactPhone, address } = detail;
  await world.as(staff.tokens)(adminMerchants.edit, { merchantId, name, licenceNumber, contactName, contactPhone, address });
  await world.drainJobs();
  expect((await list({ keyword: '改名的店里的菜' })).items[0]?.merchantName).toBe(name);
  expect((await world.as()(publicCatalog.product, { productId: product.productId })).merchant.name).toBe(name);
});
