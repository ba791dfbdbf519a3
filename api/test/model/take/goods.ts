import { adminCatalog, merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { ask, type Goods, type Run } from '../run.ts';

/** A change of the goods: once answered it holds, and if the answer was lost, it may. */
async function changing(run: Run, at: number, to: Partial<Goods>, asking: Promise<unknown>): Promise<void> {
  run.change = { at, to };
  const answer = await ask(run, asking, ['ok']);
  if (answer === null) return;
  Object.assign(run.goods[at]!, to);
  run.change = null;
}

export async function receive(run: Run, { sku, quantity }: { sku: number; quantity: number }): Promise<void> {
  const { skuId, received } = run.goods[sku]!;
  const asking = run.stage.as(run.stage.staff)(adminStock.adjust, { skuId, kind: 'receive', quantity, reason: '到货' });
  await changing(run, sku, { received: received + quantity }, asking);
}

export async function setPrice(run: Run, { sku, priceFen }: { sku: number; priceFen: number }): Promise<void> {
  const { productId } = run.stage.products[sku]!;
  const call = run.stage.as(run.stage.staff);
  const now = await ask(run, call(adminCatalog.product, { productId }), ['ok']);
  if (!now) return;
  const { version, categoryId, name, pictures, skus } = now;
  const form = { categoryId, name, pictureFileIds: pictures.map(({ fileId }) => fileId) };
  const priced = skus.map(({ skuId, specs }) => ({ skuId, specs, priceFen }));
  await changing(run, sku, { priceFen }, call(adminCatalog.editProduct, { productId, version, ...form, skus: priced }));
}

export async function moveShelf(run: Run, { sku, shelf }: { sku: number; shelf: 'on' | 'off' }): Promise<void> {
  const shop = run.stage.shops[sku < 2 ? 0 : 1]!;
  const asking = run.stage.as(shop.tokens)(merchantCatalog.moveShelf, { productId: run.stage.products[sku]!.productId, shelf });
  await changing(run, sku, { onShelf: shelf === 'on' }, asking);
}
