import { adminCatalog, merchantCatalog, publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { ProductForm, SkuForm } from '@lintuan/contracts/catalog/schemas';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { products, skus } from '@lintuan/db/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCategory, aPicture, type Goods, goods } from '../../../test/harness/goods.ts';
import { aColleague, aShop, type Colleague, newId, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let shop: Shop;
let staff: Colleague;
let categoryId: string;
beforeAll(async () => {
  world = await openWorld();
  [shop, staff] = [await aShop(world), await aColleague(world)];
  categoryId = await aCategory(world, staff);
});
afterAll(() => world.close());

const create = (change: Partial<ProductForm> = {}) =>
  world.as(staff.tokens)(adminCatalog.createProduct, {
    merchantId: shop.merchantId,
    categoryId,
    name: '青菜',
    skus: [{ specs: [], priceFen: 300 }],
    ...change,
  });
type Made = Awaited<ReturnType<typeof create>>;
const edit = (
  made: Made | Goods,
  change: Partial<ProductForm>,
  skuForms: SkuForm[] = made.skus.map(({ skuId, specs, priceFen }) => ({ skuId, specs, priceFen })),
) => {
  const { productId, version, name, specs } = made;
  return world.as(staff.tokens)(adminCatalog.editProduct, { productId, version, categoryId, name, specs, skus: skuForms, ...change });
};
const move = (productId: string, shelf: 'on' | 'off' | 'deleted') => world.as(staff.tokens)(adminCatalog.moveShelf, { productId, shelf });
const size = { name: '规格', values: ['小', '大'] };

describe('a product with a fault is refused with the field at fault, and nothing of it is kept:', () => {
  test.each<[string, Partial<ProductForm> | (() => Partial<ProductForm>), string]>([
    ['a SKU no spec allows', { specs: [size], skus: [{ specs: ['中'], priceFen: 1 }] }, 'skus.0.specs'],
    ['two SKUs alike', { specs: [size], skus: [1, 2].map((priceFen) => ({ specs: ['小'], priceFen })) }, 'skus.1.specs'],
    ['a spec named twice', { specs: [size, size], skus: [{ specs: ['小', '小'], priceFen: 1 }] }, 'specs.1.name'],
    [
      'an original price below the price',
      { skus: [{ specs: [], priceFen: 300, originalPrice: { fen: 300, from: '2040-01-01', until: '2040-01-02' } }] },
      'skus.0.originalPrice.fen',
    ],
    [
      'an original price that ends before it began',
      { skus: [{ specs: [], priceFen: 300, originalPrice: { fen: 400, from: '2040-01-03', until: '2040-01-02' } }] },
      'skus.0.originalPrice.until',
    ],
    ['no SKU', { skus: [] }, 'skus'],
    ['a price of nothing', { skus: [{ specs: [], priceFen: 0 }] }, 'skus.0.priceFen'],
    ['an unknown category', () => ({ categoryId: newId() }), 'categoryId'],
    ['an unknown brand', () => ({ brandId: newId() }), 'brandId'],
    ['an unknown merchant', () => ({ merchantId: newId() }), 'merchantId'],
    ['an unknown picture', () => ({ pictureFileIds: [newId()] }), 'pictureFileIds'],
    ['an unknown picture of a SKU', () => ({ skus: [{ specs: [], priceFen: 1, pictureFileId: newId() }] }), 'skus'],
    ['a barcode with letters', { skus: [{ specs: [], priceFen: 1, barcode: '12345678a' }] }, 'skus.0.barcode'],
    [
      'an original price in a year there never was',
      { skus: [{ specs: [], priceFen: 1, originalPrice: { fen: 2, from: '0000-01-01', until: '2040-01-02' } }] },
      'skus.0.originalPrice.from',
    ],
  ])('%s', async (_what, change, field) => {
    const before = [await world.house.db.$count(products), await world.house.db.$count(skus)];
    const answer = create(typeof change === 'function' ? change() : change);
    await expect(answer).rejects.toMatchObject({ status: 400, reason: 'request.invalid' });
    const fields = await answer.catch((error: { details: { field: string }[] }) => error.details.map((one) => one.field));
    expect(fields).toContain(field);
    expect([await world.house.db.$count(products), await world.house.db.$count(skus)]).toEqual(before);
  });
});

test('a code stands for one SKU of the shop, also within one form, and is free in another shop', async () => {
  const code = newId();
  const taken = { status: 409, reason: 'catalog.sku_code_taken', details: [{ field: 'skus', message: 'SKU 编码在本店已被使用' }] };
  await create({ skus: [{ specs: [], priceFen: 1, code }] });
  await expect(create({ skus: [{ specs: [], priceFen: 1, code }] })).rejects.toMatchObject(taken);
  const twice = { specs: [size], skus: ['小', '大'].map((value) => ({ specs: [value], priceFen: 1, code: 'same' })) };
  await expect(create(twice)).rejects.toMatchObject(taken);
  await expect(create({ merchantId: (await aShop(world)).merchantId, skus: [{ specs: [], priceFen: 1, code }] })).resolves.toBeDefined();
});

test('the codes of two SKUs can be exchanged in one edit', async () => {
  const made = await create({ specs: [size], skus: ['小', '大'].map((value) => ({ specs: [value], priceFen: 1, code: `c-${value}` })) });
  const swapped = made.skus.map(({ skuId, specs }, at) => ({ skuId, specs, priceFen: 1, code: made.skus[1 - at]!.code }));
  expect((await edit(made, {}, swapped)).skus.map(({ code }) => code)).toEqual(['c-大', 'c-小']);
});

test('a SKU left out of the form goes, its code is free again, and the price span follows', async () => {
  const made = await create({
    specs: [size],
    skus: [
      { specs: ['小'], priceFen: 100, code: newId() },
      { specs: ['大'], priceFen: 900 },
    ],
  });
  const [small, large] = made.skus as [Made['skus'][0], Made['skus'][0]];
  const after = await edit(made, {}, [{ skuId: large.skuId, specs: ['大'], priceFen: 900 }]);
  expect(after.skus.map(({ skuId }) => skuId)).toEqual([large.skuId]);
  const [row] = (await world.as(staff.tokens)(adminCatalog.products, { merchant: shop.merchantId, limit: 100 })).items.filter(
    ({ productId }) => productId === made.productId,
  );
  expect(row).toMatchObject({ skuCount: 1, priceFromFen: 900, priceToFen: 900 });
  await expect(create({ skus: [{ specs: [], priceFen: 1, code: small.code }] })).resolves.toBeDefined();
});

test('a SKU of another product, or one named twice, is refused', async () => {
  const [made, other] = [await create(), await create()];
  const foreign = { skuId: other.skus[0]!.skuId, specs: [], priceFen: 1 };
  await expect(edit(made, {}, [foreign])).rejects.toMatchObject({ status: 400, details: [{ field: 'skus.0.skuId' }] });
  const sized = await create({ specs: [size], skus: [{ specs: ['小'], priceFen: 1 }] });
  const skuId = sized.skus[0]!.skuId;
  await expect(
    edit(
      sized,
      {},
      ['小', '大'].map((value) => ({ skuId, specs: [value], priceFen: 1 })),
    ),
  ).rejects.toMatchObject({ status: 400 });
});

test('of two edits of one version at the same moment, one counts', async () => {
  const made = await create();
  const answers = await Promise.allSettled([edit(made, { name: '一' }), edit(made, { name: '二' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'catalog.changed_meanwhile' } });
});

describe('the shelf', () => {
  const onShelf = async () => create({ pictureFileIds: [await aPicture(world)] });

  test('wants a picture first, and says so', async () => {
    await expect(move((await create()).productId, 'on')).rejects.toMatchObject({
      status: 409,
      reason: 'catalog.not_sellable',
      message: '上架还需要：至少一张图片',
    });
  });

  test.each([
    ['draft', [], ['off']],
    ['on', ['on'], ['deleted']],
    ['off', ['on', 'off'], []],
  ] as const)('from %s goes only where the table says', async (state, way, refused) => {
    const { productId } = await onShelf();
    for (const step of way) await move(productId, step);
    for (const step of refused) await expect(move(productId, step)).rejects.toMatchObject({ status: 409, reason: 'catalog.wrong_state' });
    expect((await world.as(staff.tokens)(adminCatalog.product, { productId })).shelf).toBe(state);
  });

  test('asked for what already is, changes nothing and writes nothing down', async () => {
    const { productId } = await onShelf();
    await move(productId, 'on');
    await move(productId, 'on');
    const { items } = await world.as(staff.tokens)(staffEndpoints.audit, { subject: productId });
    expect(items.map(({ action }) => action)).toEqual(['catalog.shelf_moved', 'catalog.product_created']);
  });

  test('once deleted, a product is nowhere and cannot be edited or moved', async () => {
    const made = await onShelf();
    const { productId } = made;
    await move(productId, 'deleted');
    const read = () => world.as(staff.tokens)(adminCatalog.product, { productId });
    for (const attempt of [() => move(productId, 'on'), () => edit(made, {}), read])
      await expect(attempt()).rejects.toMatchObject({ status: 404 });
    const { items } = await world.as(staff.tokens)(adminCatalog.products, { merchant: shop.merchantId, limit: 100 });
    expect(items.map((one) => one.productId)).not.toContain(productId);
  });

  test('is not for a member to delete from', async () => {
    const { productId } = await onShelf();
    const call = world.as(shop.tokens);
    await expect(call(merchantCatalog.moveShelf, { productId, shelf: 'deleted' as 'off' })).rejects.toMatchObject({ status: 400 });
  });
});

test('a product page shows its whole content, and its path through the categories', async () => {
  const child = await aCategory(world, staff, categoryId);
  const brandName = newId();
  const { brandId } = await world.as(staff.tokens)(adminCatalog.createBrand, { name: brandName });
  const originalPrice = { fen: 2990, from: '2040-05-01', until: '2040-05-31' };
  const made = await goods(world, shop, {
    categoryId: child,
    brandId,
    subtitle: '今早现摘',
    flags: ['hot', 'recommended'],
    skus: [{ specs: [], priceFen: 1990, originalPrice, weightGrams: 500 }],
  });
  const page = await world.as()(publicCatalog.product, { productId: made.productId });
  expect(page).toMatchObject({
    subtitle: '今早现摘',
    brandName,
    flags: ['recommended', 'hot'],
    soldOut: false,
    categories: [{ categoryId }, { categoryId: child }],
    skus: [{ priceFen: 1990, originalPrice, weightGrams: 500, soldOut: false }],
    merchant: { merchantId: shop.merchantId },
  });
});
