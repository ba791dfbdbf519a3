import type { EditProduct, ManagedProductDetail, ProductForm } from '@lintuan/contracts/catalog/schemas';
import type { z } from 'zod';
import type { AdminContext } from '../../platform/context.ts';
import { brokenConstraint } from '../../platform/db/sql-errors.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuse, refuseField } from '../../platform/errors/app-error.ts';
import { requireOwnFiles } from '../files/index.ts';
import { holdMerchant } from '../merchants/index.ts';
import { auditView } from './audit-view.ts';
import { cleanHtml } from './clean-html.ts';
import { flagColumns } from './flags.ts';
import { readManagedProduct } from './reads/managed-products.ts';
import { faultsOfProduct, summarise } from './rules.ts';
import { saveSkus } from './save-skus.ts';
import * as categories from './stores/categories.ts';
import * as products from './stores/products.ts';
import { PRICES, PRODUCTS, productTag } from './tags.ts';

type Form = Omit<z.output<typeof ProductForm>, 'merchantId'>;

export async function createProduct(
  ctx: AdminContext,
  { merchantId, ...form }: z.output<typeof ProductForm>,
): Promise<ManagedProductDetail> {
  return refusingTakenCodes(() =>
    ctx.once(async (tx) => {
      const merchant = await holdMerchant(tx, merchantId);
      if (!merchant) throw refuseField('request.invalid', 'merchantId', '没有这个商家');
      const now = ctx.now();
      const product = await products.add(tx, {
        publicId: ctx.newId(),
        merchantId: merchant.id,
        merchantOpen: merchant.open,
        createdAt: now,
        updatedAt: now,
        ...(await columns(ctx, tx, form)),
      });
      await saveSkus(ctx, tx, product, form.skus);
      const made = await readManagedProduct(ctx, { productId: product.publicId }, tx.db);
      const subject = { kind: 'product', id: product.publicId, name: product.name };
      await tx.audit({ action: 'catalog.product_created', subject, merchantId: merchant.id, after: auditView(made) });
      return made;
    }),
  );
}

/** The form says which version it was filled from: what someone else changed meanwhile is never overwritten unseen. */
export async function editProduct(
  ctx: AdminContext,
  { productId, version, ...form }: z.output<typeof EditProduct>,
): Promise<ManagedProductDetail> {
  return refusingTakenCodes(() =>
    ctx.transaction(async (tx) => {
      const product = await products.lock(tx, productId);
      if (!product || product.shelf === 'deleted') throw notFound('没有这件商品');
      if (product.version !== version) throw refuse('catalog.changed_meanwhile');
      const before = await readManagedProduct(ctx, { productId }, tx.db);
      if (product.shelf === 'on' && form.pictureFileIds.length === 0)
        throw refuseField('catalog.not_sellable', 'pictureFileIds', '在售商品至少保留一张图片');
      await products.save(tx, product.id, { ...(await columns(ctx, tx, form)), updatedAt: ctx.now() });
      await saveSkus(ctx, tx, product, form.skus);
      await products.refreshSoldOut(tx, product.id);
      const after = await readManagedProduct(ctx, { productId }, tx.db);
      const subject = { kind: 'product', id: productId, name: after.name };
      await tx.audit({
        action: 'catalog.product_edited',
        subject,
        merchantId: product.merchantId,
        before: auditView(before),
        after: auditView(after),
      });
      tx.invalidate(productTag(productId), ...(changesLists(before, after) ? [PRODUCTS] : changesPrices(before, after) ? [PRICES] : []));
      return after;
    }),
  );
}

/** Name, category and flags decide which lists hold a product; new or gone SKUs may sell it out or bring it back. */
function changesLists(before: ManagedProductDetail, after: ManagedProductDetail): boolean {
  const deciding = ({ name, categoryId, flags, skus }: ManagedProductDetail) => [name, categoryId, flags, skus.map((sku) => sku.skuId)];
  return JSON.stringify(deciding(before)) !== JSON.stringify(deciding(after));
}

function changesPrices(before: ManagedProductDetail, after: ManagedProductDetail): boolean {
  const prices = ({ skus }: ManagedProductDetail) => skus.map((sku) => sku.priceFen);
  return JSON.stringify(prices(before)) !== JSON.stringify(prices(after));
}

async function columns(ctx: AdminContext, tx: Tx, form: Form) {
  const faults = faultsOfProduct(form.specs, form.skus);
  if (faults.length > 0) throw refuse('request.invalid', { details: faults, message: faults[0]!.message });
  const category = await categories.hold(tx, form.categoryId);
  if (!category) throw refuseField('request.invalid', 'categoryId', '没有这个分类');
  const brand = form.brandId ? await categories.findBrand(tx.db, form.brandId) : null;
  if (form.brandId && !brand) throw refuseField('request.invalid', 'brandId', '没有这个品牌');
  await requireOwnFiles(ctx, tx, form.pictureFileIds, 'pictureFileIds');
  await requireOwnFiles(
    ctx,
    tx,
    form.skus.flatMap((sku) => sku.pictureFileId ?? []),
    'skus',
  );
  return {
    categoryId: category.id,
    brandId: brand?.id ?? null,
    name: form.name,
    subtitle: form.subtitle,
    descriptionHtml: cleanHtml(form.descriptionHtml),
    pictures: form.pictureFileIds,
    specs: form.specs,
    ...flagColumns(form.flags),
    ...summarise(form.skus),
  };
}

async function refusingTakenCodes<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (brokenConstraint(error) === 'skus_code') throw refuseField('catalog.sku_code_taken', 'skus', 'SKU 编码在本店已被使用');
    throw error;
  }
}
