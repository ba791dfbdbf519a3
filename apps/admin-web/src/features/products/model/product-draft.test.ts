import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import { addSpec, addValue, enter, keyOf } from './matrix.ts';
import { blankDraft, checkDraft, draftOf, formOf, sameDraft } from './product-draft.ts';

const id = (end: string) => end.padStart(20, '0');
const product: ManagedProductDetail = {
  productId: id('1'),
  version: 3,
  shelf: 'on',
  merchantId: id('2'),
  merchantName: '阿明果园',
  categoryId: id('3'),
  brandId: null,
  name: '红富士苹果',
  subtitle: '脆甜',
  descriptionHtml: '<p>当季</p>',
  pictures: [{ fileId: id('4'), url: '/files/4' }],
  flags: ['hot'],
  specs: [{ name: '重量', values: ['3 斤', '5 斤'] }],
  skus: ['3 斤', '5 斤'].map((size, index) => ({
    skuId: id(`${5 + index}`),
    specs: [size],
    code: `APPLE-${index}`,
    barcode: null,
    priceFen: 1990 + index,
    originalPrice: { fen: 2990, from: '2026-01-01', until: '2026-03-01' },
    weightGrams: 1500,
    picture: null,
  })),
  updatedAt: '2026-01-01T00:00:00.000Z',
};

test('a product opened and saved untouched says what it said', () => {
  const form = formOf(draftOf(product));
  expect(checkDraft(draftOf(product))).toEqual({});
  expect(form.skus).toEqual(product.skus.map(({ picture: _picture, ...sku }) => ({ ...sku, pictureFileId: null })));
  expect(form.specs).toEqual(product.specs);
});

test('a blank form names everything that is missing', () => {
  expect(checkDraft(blankDraft)).toEqual({
    merchantId: '请选择商家',
    categoryId: '请选择分类',
    name: '请填写商品名称',
    'skus.0.priceFen': '请填写价格',
  });
});

test('a spec named like another one is told at the second', () => {
  const draft = draftOf(product);
  const matrix = addValue(addSpec(draft.matrix, 'b'), 1, '红');
  const specs = matrix.specs.map((spec) => ({ ...spec, name: '重量' }));
  expect(checkDraft({ ...draft, matrix: { ...matrix, specs } })['specs.1.name']).toBe('规格名重复了');
});

test('a spec without values is not a change, and a changed price is', () => {
  const draft = draftOf(product);
  expect(sameDraft(draft, { ...draft, matrix: addSpec(draft.matrix, 'b') })).toBe(true);
  expect(sameDraft(draft, { ...draft, matrix: enter(draft.matrix, keyOf(['3 斤']), { price: '20' }) })).toBe(false);
});

test('two versions differ in the lines a person would name', () => {
  const latest = draftOf(product);
  const mine = { ...latest, name: '烟台红富士', matrix: enter(latest.matrix, keyOf(['5 斤']), { price: '29.90' }) };
  const names = { category: (category: string) => category, brand: (brand: string) => brand };
  expect(differences(mine, latest, names)).toEqual([
    { label: '商品名称', mine: '烟台红富士', latest: '红富士苹果' },
    {
      label: 'SKU 5 斤',
      mine: '¥29.90，划线价 ¥29.90（2026-01-01 至 2026-03-01），1500 克，编码 APPLE-1',
      latest: '¥19.91，划线价 ¥29.90（2026-01-01 至 2026-03-01），1500 克，编码 APPLE-1',
    },
  ]);
});
