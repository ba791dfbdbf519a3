import type { OriginalPrice, ShelfState, Spec } from '@lintuan/contracts/catalog/schemas';
import { shelfStates } from '@lintuan/contracts/catalog/schemas';
import { next } from '@lintuan/kernel/state-table';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOfProduct, missingForShelf, shelfLife, summarise } from './rules.ts';

const expected: Record<ShelfState, Partial<Record<'on' | 'off' | 'deleted', ShelfState>>> = {
  draft: { on: 'on', deleted: 'deleted' },
  on: { off: 'off' },
  off: { on: 'on', deleted: 'deleted' },
  deleted: {},
};
describe('a product', () => {
  for (const state of shelfStates)
    for (const event of ['on', 'off', 'deleted'] as const)
      test(`that is ${state} and asked for ${event} ${expected[state][event] ? `becomes ${expected[state][event]}` : 'stays as it is'}`, () => {
        expect(next(shelfLife, state, event)).toBe(expected[state][event] ?? null);
      });

  test('begins as a draft, so nobody sees it before someone says so', () => {
    expect(shelfLife.initial).toBe('draft');
  });
});

const size: Spec = { name: '规格', values: ['小', '大'] };
const colour: Spec = { name: '颜色', values: ['红', '白'] };
const sku = (specs: string[], priceFen = 100, originalPrice: OriginalPrice | null = null) => ({ specs, priceFen, originalPrice });
const original = (fen: number, from = '2026-01-01', until = '2026-01-31') => ({ fen, from, until });

describe('the faults of a product', () => {
  test.each([
    { what: 'none without specs', specs: [], skus: [sku([])], fields: [] },
    { what: 'none when every SKU fits', specs: [size, colour], skus: [sku(['小', '红']), sku(['大', '红'])], fields: [] },
    { what: 'a spec named twice', specs: [size, { ...colour, name: '规格' }], skus: [sku(['小', '红'])], fields: ['specs.1.name'] },
    { what: 'a value named twice', specs: [{ ...size, values: ['小', '小'] }], skus: [sku(['小'])], fields: ['specs.0.values'] },
    { what: 'a value no spec has', specs: [size], skus: [sku(['小']), sku(['中'])], fields: ['skus.1.specs'] },
    { what: 'a SKU with too few values', specs: [size, colour], skus: [sku(['小'])], fields: ['skus.0.specs'] },
    { what: 'a SKU with too many values', specs: [], skus: [sku(['小'])], fields: ['skus.0.specs'] },
    { what: 'values in the order of another spec', specs: [size, colour], skus: [sku(['红', '小'])], fields: ['skus.0.specs'] },
    { what: 'two SKUs alike', specs: [size], skus: [sku(['小']), sku(['大']), sku(['小'])], fields: ['skus.2.specs'] },
    { what: 'an original price that is not higher', specs: [], skus: [sku([], 100, original(100))], fields: ['skus.0.originalPrice.fen'] },
    {
      what: 'an original price that ends before it began',
      specs: [],
      skus: [sku([], 100, original(200, '2026-02-01', '2026-01-31'))],
      fields: ['skus.0.originalPrice.until'],
    },
    {
      what: 'none in an original price of one day',
      specs: [],
      skus: [sku([], 100, original(101, '2026-02-01', '2026-02-01'))],
      fields: [],
    },
    {
      what: 'all of them at once',
      specs: [size, size],
      skus: [sku(['中'], 100, original(50, '2026-02-01', '2026-01-01')), sku(['中'])],
      fields: ['specs.1.name', 'skus.0.specs', 'skus.0.originalPrice.fen', 'skus.0.originalPrice.until', 'skus.1.specs', 'skus.1.specs'],
    },
  ])('$what: $fields', ({ specs, skus, fields }) => {
    const faults = faultsOfProduct(specs, skus);
    expect(faults.map(({ field }) => field)).toEqual(fields);
    for (const { message } of faults) expect(message).toMatch(/\p{Script=Han}/u);
  });
});

describe('what a list shows of the SKUs', () => {
  test('the span of prices, and the cheapest one with its original price', () => {
    expect(summarise([sku([], 300, original(900)), sku([], 100, original(150)), sku([], 200)])).toEqual({
      priceFromFen: 100,
      priceToFen: 300,
      originalPriceFen: 150,
      originalFrom: '2026-01-01',
      originalUntil: '2026-01-31',
    });
  });

  test('no original price when only a dearer SKU has one', () => {
    expect(summarise([sku([], 300, original(900)), sku([], 100)])).toMatchObject({ originalPriceFen: null, originalFrom: null });
  });

  test('from is never above to, and both are prices really asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 200 }), (prices) => {
        const { priceFromFen, priceToFen } = summarise(prices.map((price) => sku([], price)));
        expect([priceFromFen, priceToFen]).toEqual([Math.min(...prices), Math.max(...prices)]);
      }),
    );
  });
});

test.each([
  { pictures: 1, liveSkus: 1, merchantOpen: true, missing: [] },
  { pictures: 0, liveSkus: 1, merchantOpen: true, missing: ['至少一张图片'] },
  { pictures: 1, liveSkus: 0, merchantOpen: true, missing: ['至少一个 SKU'] },
  { pictures: 1, liveSkus: 1, merchantOpen: false, missing: ['店铺正常营业'] },
  { pictures: 0, liveSkus: 0, merchantOpen: false, missing: ['至少一张图片', '至少一个 SKU', '店铺正常营业'] },
])(
  'with $pictures pictures, $liveSkus SKUs and the shop open: $merchantOpen, the shelf still wants $missing',
  ({ missing, ...product }) => {
    expect(missingForShelf(product)).toEqual(missing);
  },
);
