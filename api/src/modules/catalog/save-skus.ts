import type { SkuForm } from '@lintuan/contracts/catalog/schemas';
import type { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuseField } from '../../platform/errors/app-error.ts';
import { originalPriceColumns } from './original-price.ts';
import * as products from './stores/products.ts';

type Form = z.output<typeof SkuForm>;

/** Brings a product's SKUs to what the form says: known ones keep their identity, missing ones go, new ones come. */
export async function saveSkus(ctx: Context, tx: Tx, product: products.ProductRow, forms: readonly Form[]): Promise<void> {
  const live = await products.liveSkus(tx.db, product.id);
  const matched = forms.map((form, index) => {
    const known = form.skuId
      ? live.find((sku) => sku.publicId === form.skuId)
      : live.find((sku) => JSON.stringify(sku.specs) === JSON.stringify(form.specs));
    if (form.skuId && !known) throw refuseField('request.invalid', `skus.${index}.skuId`, '这个 SKU 已不存在，请刷新');
    return { form, known, position: index };
  });
  const kept = matched.flatMap(({ known }) => known ?? []);
  if (new Set(kept).size < kept.length) throw refuseField('request.invalid', 'skus', '同一个 SKU 出现了两次');

  const gone = live.filter((sku) => !kept.includes(sku));
  await products.removeSkus(
    tx,
    gone.map((sku) => sku.id),
    ctx.now(),
  );
  await products.clearSpecs(
    tx,
    kept.map((sku) => sku.id),
  );
  for (const { form, known, position } of matched) {
    if (known) await products.saveSku(tx, known.id, { ...columns(form), code: form.code ?? known.code, position });
  }
  const fresh = matched.filter(({ known }) => !known);
  await products.addSkus(
    tx,
    fresh.map(({ form, position }) => {
      const publicId = ctx.newId();
      const code = form.code ?? publicId.slice(0, 10).toUpperCase();
      return { publicId, merchantId: product.merchantId, productId: product.id, createdAt: ctx.now(), ...columns(form), code, position };
    }),
  );
}

const columns = (form: Form) => ({
  specs: form.specs,
  barcode: form.barcode,
  priceFen: form.priceFen,
  weightGrams: form.weightGrams,
  pictureFile: form.pictureFileId,
  ...originalPriceColumns(form.originalPrice),
});
