import { describe, expect, it } from 'vitest';
import { demoBrands, demoCategories, demoMerchants, demoProducts } from './index.ts';

const keysOf = (rows: readonly { key: string }[]) => rows.map((row) => row.key);
const skus = demoProducts.flatMap((product) => product.skus.map((sku) => ({ ...sku, product })));
const leaves = demoCategories.filter((category) => demoCategories.every((other) => other.parent !== category.key));

function depthOf(key: string): number {
  const parent = demoCategories.find((category) => category.key === key)!.parent;
  return parent === null ? 1 : 1 + depthOf(parent);
}

function hasRightCheckDigit(barcode: string): boolean {
  return [...barcode].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 ? 3 : 1), 0) % 10 === 0;
}

describe('the demo catalogue', () => {
  it.each(Object.entries({ demoMerchants, demoCategories, demoBrands, demoProducts }))(
    'names every one of %s by a key of its own',
    (_, rows) => {
      expect(new Set(keysOf(rows)).size).toBe(rows.length);
      for (const key of keysOf(rows)) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    },
  );

  it('is large enough to fill a shop', () => {
    expect(demoMerchants).toHaveLength(3);
    expect(demoProducts.length).toBeGreaterThanOrEqual(66);
    expect(leaves.length).toBeGreaterThanOrEqual(12);
    expect(demoCategories.filter((category) => category.parent === null).length).toBeGreaterThanOrEqual(5);
  });

  it('puts each parent before its children, at most three levels deep', () => {
    const keys = keysOf(demoCategories);
    for (const [place, { key, parent }] of demoCategories.entries()) {
      if (parent !== null) expect(keys.slice(0, place)).toContain(parent);
      expect(depthOf(key)).toBeLessThanOrEqual(3);
    }
  });

  it('leaves no leaf of the tree without goods', () => {
    expect(new Set(demoProducts.map((product) => product.category))).toEqual(new Set(keysOf(leaves)));
  });

  it.each(demoProducts)('$key belongs to a known shop, leaf category and brand, under a name of at most 40 characters', (product) => {
    expect(keysOf(demoMerchants)).toContain(product.merchant);
    expect(keysOf(leaves)).toContain(product.category);
    if (product.brand !== null) expect(keysOf(demoBrands)).toContain(product.brand);
    expect(product.name.length).toBeLessThanOrEqual(40);
    expect(product.descriptionHtml).toMatch(/^(<p>[^<>]+<\/p>|<ul>(<li>[^<>]+<\/li>)+<\/ul>)+$/);
  });

  it.each(demoProducts)('$key sells each combination of its specs at most once, and every value somewhere', ({ specs, skus: own }) => {
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((sku) => JSON.stringify(sku.specs))).size).toBe(own.length);
    for (const sku of own) expect(sku.specs).toHaveLength(specs.length);
    for (const [place, { values }] of specs.entries()) expect(new Set(own.map((sku) => sku.specs[place]))).toEqual(new Set(values));
  });

  it('asks a whole price above nothing, and strikes through only a higher one with its days', () => {
    for (const { priceFen, originalPrice } of skus) {
      expect(Number.isInteger(priceFen) && priceFen > 0).toBe(true);
      if (!originalPrice) continue;
      expect(originalPrice.fen).toBeGreaterThan(priceFen);
      expect(originalPrice.from <= originalPrice.until).toBe(true);
    }
  });

  it('carries a true Chinese EAN-13 on every SKU, none twice', () => {
    expect(new Set(skus.map((sku) => sku.barcode)).size).toBe(skus.length);
    for (const { barcode } of skus) {
      expect(barcode).toMatch(/^69\d{11}$/);
      expect(hasRightCheckDigit(barcode)).toBe(true);
    }
  });

  it('shows every state a shelf can be in: sold out, nearly sold out, taken down and drafts', () => {
    const onShelf = skus.filter((sku) => sku.product.shelf === 'on');
    expect(onShelf.filter((sku) => sku.stock === 0).length).toBeGreaterThanOrEqual(5);
    expect(onShelf.filter((sku) => sku.stock >= 1 && sku.stock <= 3).length).toBeGreaterThanOrEqual(5);
    expect(demoProducts.filter((product) => product.shelf === 'off').length).toBeGreaterThanOrEqual(3);
    expect(demoProducts.filter((product) => product.shelf === 'draft')).toHaveLength(2);
    for (const flag of ['recommended', 'hot', 'fresh'] as const)
      expect(demoProducts.filter((product) => product.shelf === 'on' && product.flags.includes(flag)).length).toBeGreaterThanOrEqual(10);
  });
});
