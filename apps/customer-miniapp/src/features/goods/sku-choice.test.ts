import type { SkuView } from '@lintuan/contracts/catalog/schemas';
import { describe, expect, test } from 'vitest';
import {
  availableOf,
  type ChipState,
  chipState,
  chosenSku,
  clampQuantity,
  type Goods,
  lowestPrice,
  missingSpecs,
  type Picks,
  type Stock,
  startPicks,
  tapValue,
} from './sku-choice.ts';

const sku = (skuId: string, specs: string[], priceFen = 100, soldOut = false): SkuView => ({
  skuId,
  specs,
  priceFen,
  originalPrice: null,
  pictureUrl: null,
  weightGrams: 0,
  soldOut,
});

/** 红 comes in S and M, 绿 in S and L; 绿 L is sold out. */
const shirts: Goods = {
  specs: [
    { name: '颜色', values: ['红', '绿', '蓝'] },
    { name: '尺码', values: ['S', 'M', 'L'] },
  ],
  skus: [sku('红S', ['红', 'S'], 300), sku('红M', ['红', 'M'], 200), sku('绿S', ['绿', 'S'], 400), sku('绿L', ['绿', 'L'], 500)],
};
const stock: Stock = new Map([
  ['红S', 5],
  ['红M', 12],
  ['绿S', 1],
  ['绿L', 0],
]);

const row = (picks: Picks): ChipState[] =>
  shirts.specs.flatMap(({ values }, spec) => values.map((value) => chipState(shirts, picks, stock, spec, value)));

describe('every way of choosing shows what can be had beside it', () => {
  const table: [Picks, string][] = [
    // 红 绿 蓝 · S M L: C chosen, o open, s sold out, x impossible
    [[null, null], 'oox oos'],
    [['红', null], 'Cox oox'],
    [['绿', null], 'oCx oxs'],
    [['蓝', null], 'ooC xxx'],
    [[null, 'S'], 'oox Cos'],
    [[null, 'M'], 'oxx oCs'],
    [[null, 'L'], 'xsx ooC'],
    [['红', 'S'], 'Cox Cox'],
    [['红', 'M'], 'Cxx oCx'],
    [['红', 'L'], 'Csx ooC'],
    [['绿', 'S'], 'oCx Cxs'],
    [['绿', 'M'], 'oCx oCs'],
    [['绿', 'L'], 'xCx oxC'],
    [['蓝', 'S'], 'ooC Cxx'],
    [['蓝', 'M'], 'oxC xCx'],
    [['蓝', 'L'], 'xsC xxC'],
  ];
  const letters: Record<ChipState, string> = { chosen: 'C', open: 'o', sold_out: 's', impossible: 'x' };

  test.each(table)('%j → %s', (picks, expected) => {
    const seen = row(picks).map((state) => letters[state]);
    expect(`${seen.slice(0, 3).join('')} ${seen.slice(3).join('')}`).toBe(expected);
  });

  test('the table leaves no combination out', () => {
    const all = [null, '红', '绿', '蓝'].flatMap((colour) => [null, 'S', 'M', 'L'].map((size) => JSON.stringify([colour, size])));
    expect(table.map(([picks]) => JSON.stringify(picks)).sort()).toEqual(all.sort());
  });
});

test('whatever is tapped from the start on, the picks always lead to something that is in stock', () => {
  const reached = new Map<string, Picks>();
  const visit = (picks: Picks) => {
    if (reached.has(JSON.stringify(picks))) return;
    reached.set(JSON.stringify(picks), picks);
    shirts.specs.forEach(({ values }, spec) => {
      for (const value of values) visit(tapValue(shirts, picks, stock, spec, value));
    });
  };
  visit(startPicks(shirts, null));
  expect(reached.size).toBeGreaterThan(4);
  for (const picks of reached.values()) {
    const possible = shirts.skus.filter((each) => picks.every((pick, index) => pick === null || each.specs[index] === pick));
    expect(possible.some((each) => (availableOf(each, stock) ?? 1) > 0)).toBe(true);
  }
});

test('tapping a chosen value lets go of it, tapping one that cannot be had changes nothing', () => {
  expect(tapValue(shirts, ['红', null], stock, 0, '红')).toEqual([null, null]);
  expect(tapValue(shirts, ['绿', null], stock, 1, 'L')).toEqual(['绿', null]);
  expect(tapValue(shirts, ['绿', null], stock, 1, 'M')).toEqual(['绿', null]);
});

test('a value can be changed for another of the same spec without letting go first', () => {
  expect(tapValue(shirts, ['红', 'S'], stock, 0, '绿')).toEqual(['绿', 'S']);
});

test('the SKU is known once every spec is chosen, and what is missing has a name until then', () => {
  expect(chosenSku(shirts, ['绿', null])).toBeNull();
  expect(missingSpecs(shirts, ['绿', null])).toEqual(['尺码']);
  expect(chosenSku(shirts, ['绿', 'S'])?.skuId).toBe('绿S');
  expect(missingSpecs(shirts, ['绿', 'S'])).toEqual([]);
});

test('a product without specs is chosen from the start', () => {
  const plain: Goods = { specs: [], skus: [sku('only', [])] };
  expect(chosenSku(plain, startPicks(plain, null))?.skuId).toBe('only');
});

test('a spec with one value is chosen from the start', () => {
  const eggs: Goods = { specs: [{ name: '规格', values: ['30 枚'] }], skus: [sku('30', ['30 枚'])] };
  expect(startPicks(eggs, null)).toEqual(['30 枚']);
});

test('an earlier choice comes back only while it still exists', () => {
  expect(startPicks(shirts, ['绿', 'S'])).toEqual(['绿', 'S']);
  expect(startPicks(shirts, ['绿', 'M'])).toEqual([null, null]);
  expect(startPicks(shirts, ['绿'])).toEqual([null, null]);
});

test('the price shown before all is chosen is the lowest that can still come of it', () => {
  expect(lowestPrice(shirts, [null, null])).toMatchObject({ sku: { skuId: '红M' }, several: true });
  expect(lowestPrice(shirts, ['绿', null])).toMatchObject({ sku: { skuId: '绿S' }, several: true });
  expect(lowestPrice(shirts, ['绿', 'S'])).toMatchObject({ sku: { skuId: '绿S' }, several: false });
});

test.each([
  ['within what is left', 3, '红S', 3],
  ['more than is left', 9, '红S', 5],
  ['of something sold out', 4, '绿L', 1],
  ['below one', 0, '红S', 1],
  ['more than one may take at once', 500, '红M', 12],
])('a quantity %s becomes one that can be had', (_, quantity, skuId, expected) => {
  const chosen = shirts.skus.find((each) => each.skuId === skuId) ?? null;
  expect(clampQuantity(quantity, chosen, stock)).toBe(expected);
});

test('before the stock is known only the product says what is sold out', () => {
  expect(availableOf(sku('a', []), null)).toBeNull();
  expect(availableOf(sku('a', [], 100, true), null)).toBe(0);
  expect(clampQuantity(500, sku('a', []), null)).toBe(99);
});

test('a SKU the stock does not speak of is sold out', () => {
  expect(availableOf(sku('unknown', []), stock)).toBe(0);
});
