import { refuse } from '../../platform/errors/app-error.ts';
import type { OfferedProduct } from '../catalog/index.ts';
import { faultsOf, type Settings } from './rules.ts';

interface Wanted extends Settings {
  /** By their public ids. */
  skus: (Settings['skus'][number] & { skuId: string })[];
}

/** Refuses an activity that makes no sense for its product, with every field at fault. */
export function requireSense(wanted: Wanted, product: OfferedProduct, now: Date): void {
  const listFen = wanted.skus.map(({ skuId }) => product.skus.find((sku) => sku.publicId === skuId)?.priceFen ?? null);
  const details = faultsOf(wanted, listFen, now);
  const repeated = wanted.skus.findIndex((sku, index) => wanted.skus.findIndex((one) => one.skuId === sku.skuId) < index);
  if (repeated >= 0) details.push({ field: `skus.${repeated}.skuId`, message: '规格重复了' });
  if (details[0]) throw refuse('request.invalid', { details, message: details[0].message });
}
