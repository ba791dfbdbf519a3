import { expect, test } from 'vitest';
import { blankEntry, keyOf, type SkuEntry } from './matrix.ts';
import { readSkus } from './read-skus.ts';

const rowOf = (entry: Partial<SkuEntry>, combination: string[] = []) => ({
  key: keyOf(combination),
  combination,
  entry: { ...blankEntry, price: '12.80', ...entry },
});

test('what is typed becomes fen, grams and nothing for what is blank', () => {
  const { skus, errors } = readSkus([rowOf({ weight: ' 500 ', code: ' A-1 ', skuId: 'sku-1' }, ['红'])]);
  expect(errors).toEqual({});
  expect(skus).toEqual([
    {
      skuId: 'sku-1',
      specs: ['红'],
      code: 'A-1',
      barcode: null,
      priceFen: 1280,
      originalPrice: null,
      weightGrams: 500,
      pictureFileId: null,
    },
  ]);
});

test('an original price comes with its days', () => {
  const { skus, errors } = readSkus([rowOf({ original: '15', originalFrom: '2026-01-01', originalUntil: '2026-02-01' })]);
  expect(errors).toEqual({});
  expect(skus[0]?.originalPrice).toEqual({ fen: 1500, from: '2026-01-01', until: '2026-02-01' });
});

test.each<[string, Partial<SkuEntry>, Record<string, string>]>([
  ['a missing price', { price: ' ' }, { 'skus.0.priceFen': '请填写价格' }],
  ['a price that is no amount', { price: '12.345' }, { 'skus.0.priceFen': '写成 12.80 这样' }],
  ['a price of nothing', { price: '0' }, { 'skus.0.priceFen': '价格要大于 0' }],
  ['a weight that is no whole number', { weight: '0.5kg' }, { 'skus.0.weightGrams': '填整数克' }],
  [
    'an original price without days',
    { original: '15' },
    { 'skus.0.originalPrice.from': '请填写开始日期', 'skus.0.originalPrice.until': '请填写结束日期' },
  ],
  [
    'days without an original price',
    { originalFrom: '2026-01-01', originalUntil: '2026-02-01' },
    { 'skus.0.originalPrice.fen': '请填写划线价' },
  ],
  [
    'an original price that is not higher',
    { original: '12.80', originalFrom: '2026-01-01', originalUntil: '2026-02-01' },
    { 'skus.0.originalPrice.fen': '划线价应高于售价' },
  ],
  [
    'days in the wrong order',
    { original: '15', originalFrom: '2026-02-01', originalUntil: '2026-01-01' },
    { 'skus.0.originalPrice.until': '结束早于开始' },
  ],
])('%s is told at its cell', (_, entry, errors) => {
  expect(readSkus([rowOf(entry)]).errors).toEqual(errors);
});

test('a code used twice is told at its second row', () => {
  const { errors } = readSkus([rowOf({ code: 'A' }, ['1']), rowOf({ code: '' }, ['2']), rowOf({ code: 'A ' }, ['3'])]);
  expect(errors).toEqual({ 'skus.2.code': '与第 1 行重复' });
});
