// When a product is whole, how it moves between shelf and store room, and what its SKUs say about it.
import type { OriginalPrice, ShelfState, Spec } from '@lintuan/contracts/catalog/schemas';
import type { FieldError } from '@lintuan/contracts/wire/envelope';
import { defineStates } from '@lintuan/kernel/state-table';

export const shelfLife = defineStates<ShelfState, 'on' | 'off' | 'deleted'>({
  initial: 'draft',
  transitions: {
    draft: { on: 'on', deleted: 'deleted' },
    on: { off: 'off' },
    off: { on: 'on', deleted: 'deleted' },
    deleted: {},
  },
});

export const DEEPEST_CATEGORY = 3;

interface SkuShape {
  specs: readonly string[];
  priceFen: number;
  originalPrice: OriginalPrice | null;
}

export function faultsOfProduct(specs: readonly Spec[], skus: readonly SkuShape[]): FieldError[] {
  return [...faultsOfSpecs(specs), ...skus.flatMap((sku, index) => faultsOfSku(specs, sku, index)), ...doubledSkus(skus)];
}

function faultsOfSpecs(specs: readonly Spec[]): FieldError[] {
  const faults: FieldError[] = [];
  specs.forEach((spec, index) => {
    if (specs.findIndex((other) => other.name === spec.name) < index) faults.push({ field: `specs.${index}.name`, message: '规格名重复' });
    if (new Set(spec.values).size < spec.values.length) faults.push({ field: `specs.${index}.values`, message: '规格值重复' });
  });
  return faults;
}

function faultsOfSku(specs: readonly Spec[], sku: SkuShape, index: number): FieldError[] {
  const faults: FieldError[] = [];
  const fits = sku.specs.length === specs.length && sku.specs.every((value, at) => specs[at]!.values.includes(value));
  if (!fits) faults.push({ field: `skus.${index}.specs`, message: '规格组合与商品规格不符' });
  const original = sku.originalPrice;
  if (original && original.fen <= sku.priceFen) faults.push({ field: `skus.${index}.originalPrice.fen`, message: '划线价应高于售价' });
  if (original && original.from > original.until)
    faults.push({ field: `skus.${index}.originalPrice.until`, message: '结束日期早于开始日期' });
  return faults;
}

function doubledSkus(skus: readonly SkuShape[]): FieldError[] {
  const keys = skus.map((sku) => JSON.stringify(sku.specs));
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [{ field: `skus.${index}.specs`, message: '规格组合重复' }] : []));
}

/** What the product shows of its SKUs in a list: the span of prices, and the cheapest one's original price. */
export function summarise(skus: readonly SkuShape[]) {
  const cheapest = skus.reduce((low, sku) => (sku.priceFen < low.priceFen ? sku : low));
  return {
    priceFromFen: cheapest.priceFen,
    priceToFen: Math.max(...skus.map((sku) => sku.priceFen)),
    originalPriceFen: cheapest.originalPrice?.fen ?? null,
    originalFrom: cheapest.originalPrice?.from ?? null,
    originalUntil: cheapest.originalPrice?.until ?? null,
  };
}

/** What keeps a product off the shelf; empty when nothing does. */
export function missingForShelf(product: { pictures: number; liveSkus: number; merchantOpen: boolean }): string[] {
  const missing: string[] = [];
  if (product.pictures === 0) missing.push('至少一张图片');
  if (product.liveSkus === 0) missing.push('至少一个 SKU');
  if (!product.merchantOpen) missing.push('店铺正常营业');
  return missing;
}
