import { adminCatalog, merchantCatalog, publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
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

const formOf = (made: Goods) => ({
  productId: made.productId,
  version: made.version,
  categoryId: made.categoryId,
  name: made.name,
  pictureFileIds: made.pictures.map((picture) => picture.fileId),
  specs: made.specs,
  skus: made.skus.map((sku) => ({ skuId: sku.skuId, specs: sku.specs, priceFen: sku.priceFen })),
});

test('a product taken off the shelf is gone from the list and its page at once', async () => {
  const made = await goods(world, shop);
  const guest = world.as();
  const listed = async () => (await guest(publicCatalog.products, {})).items.some((card) => card.productId === made.productId);
  expect(await listed()).toBe(true);
  await world.as(shop.tokens)(merchantCatalog.moveShelf, { productId: made.productId, shelf: 'off' });
  expect(await listed()).toBe(false);
  await expect(guest(publicCatalog.product, { productId: made.productId })).rejects.toMatchObject({
    status: 404,
    reason: 'request.not_found',
  });
});

test('a new price shows at once and stands in the audit as before and after', async () => {
  const made = await goods(world, shop);
  const guest = world.as();
  expect((await guest(publicCatalog.product, { productId: made.productId })).skus[0]?.priceFen).toBe(1990);
  const form = formOf(made);
  form.skus[0]!.priceFen = 1680;
  await world.as(made.staff.tokens)(adminCatalog.editProduct, form);
  expect((await guest(publicCatalog.product, { productId: made.productId })).skus[0]?.priceFen).toBe(1680);
  const audit = await world.as(made.staff.tokens)(staffEndpoints.audit, { subject: made.productId });
  const change = audit.items[0]!.changes.find(({ field }) => field.startsWith('sku '));
  expect(audit.items[0]).toMatchObject({ action: 'catalog.product_edited', actorName: made.staff.name });
  expect(change).toMatchObject({ before: { price: '19.90' }, after: { price: '16.80' } });
});

test('a form filled from an older version is refused and changes nothing', async () => {
  const made = await goods(world, shop);
  const call = world.as(made.staff.tokens);
  await call(adminCatalog.editProduct, { ...formOf(made), name: '先到的名字' });
  await expect(call(adminCatalog.editProduct, { ...formOf(made), name: '后到的名字' })).rejects.toMatchObject({
    reason: 'catalog.changed_meanwhile',
  });
  expect((await call(adminCatalog.product, { productId: made.productId })).name).toBe('先到的名字');
});

test('SKUs keep their identity when two exchange their specs', async () => {
  const made = await goods(world, shop, {
    specs: [{ name: '规格', values: ['小盒', '大盒'] }],
    skus: [
      { specs: ['小盒'], priceFen: 1000 },
      { specs: ['大盒'], priceFen: 1800 },
    ],
  });
  const form = formOf(made);
  const [small, large] = form.skus as [(typeof form.skus)[0], (typeof form.skus)[0]];
  form.skus = [
    { ...small, specs: ['大盒'] },
    { ...large, specs: ['小盒'] },
  ];
  const after = await world.as(made.staff.tokens)(adminCatalog.editProduct, form);
  expect(after.skus.map(({ skuId, specs }) => ({ skuId, specs }))).toEqual([
    { skuId: small.skuId, specs: ['大盒'] },
    { skuId: large.skuId, specs: ['小盒'] },
  ]);
});

test('a product is sold out once its last SKU is, and back with the first piece', async () => {
  const made = await goods(world, shop, {}, 3);
  const soldOut = async () => (await world.as()(publicCatalog.product, { productId: made.productId })).soldOut;
  const adjust = (kind: 'damage' | 'receive', quantity: number) =>
    world.as(made.staff.tokens)(adminStock.adjust, { skuId: made.skus[0]!.skuId, kind, quantity, reason: '测试' });
  expect(await soldOut()).toBe(false);
  await adjust('damage', 3);
  await world.drainJobs();
  expect(await soldOut()).toBe(true);
  await adjust('receive', 1);
  await world.drainJobs();
  expect(await soldOut()).toBe(false);
});

test('a description keeps its shape and loses whatever runs or leads away', async () => {
  const made = await goods(world, shop, {
    descriptionHtml:
      '<p onclick="x()">现摘<b>现发</b></p><script>alert(1)</script><img src="https://evil.example/x.png"><a href="http://x">去</a>',
  });
  expect(made.descriptionHtml).toBe('<p>现摘<b>现发</b></p>去');
});

test('a merchant sees and moves its own goods only', async () => {
  const made = await goods(world, shop);
  const other = await aShop(world);
  const call = world.as(other.tokens);
  await expect(call(merchantCatalog.product, { productId: made.productId })).rejects.toMatchObject({ status: 404 });
  await expect(call(merchantCatalog.moveShelf, { productId: made.productId, shelf: 'off' })).rejects.toMatchObject({ status: 404 });
  const listed = await call(merchantCatalog.products, {});
  expect(listed.items).toEqual([]);
});
