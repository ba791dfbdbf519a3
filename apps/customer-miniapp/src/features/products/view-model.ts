import type { ProductCard } from '@lintuan/contracts/catalog/schemas';

/** One list out of many pages; a product that moved to a later page meanwhile is shown once. */
export function productsOf(data: { pages: readonly { items: ProductCard[] }[] }): ProductCard[] {
  const seen = new Map<string, ProductCard>();
  for (const { items } of data.pages) for (const product of items) if (!seen.has(product.productId)) seen.set(product.productId, product);
  return [...seen.values()];
}

/** 9999, 1.2万, 12万: as short as a card needs it, never more than was really sold. */
export function sayCount(count: number): string {
  if (count < 10_000) return String(count);
  const tenths = Math.floor(count / 1000);
  return count < 100_000 && tenths % 10 !== 0 ? `${Math.floor(tenths / 10)}.${tenths % 10}万` : `${Math.floor(tenths / 10)}万`;
}
