import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import { formatYuan } from '@lintuan/kernel/fen';

/** A product as the audit compares it: one line per field and per SKU. */
export function auditView(product: ManagedProductDetail): Record<string, unknown> {
  const { name, subtitle, descriptionHtml, categoryId, brandId, flags, specs } = product;
  const lines = product.skus.map((sku) => [
    `sku ${sku.specs.join(' / ') || sku.code}`,
    {
      price: formatYuan(sku.priceFen),
      originalPrice: sku.originalPrice ? formatYuan(sku.originalPrice.fen) : null,
      code: sku.code,
      barcode: sku.barcode,
      weightGrams: sku.weightGrams,
    },
  ]);
  return {
    name,
    subtitle,
    descriptionHtml,
    categoryId,
    brandId,
    flags,
    specs,
    pictures: product.pictures.map((one) => one.fileId),
    ...Object.fromEntries(lines),
  };
}
