import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activeSpecs,
  addSpec,
  addValue,
  countRows,
  enter,
  fillRows,
  type Matrix,
  moveSpec,
  moveValue,
  removeSpec,
  removeValue,
  renameSpec,
  renameValue,
  rowsOf,
} from './matrix.ts';

const blank: Matrix = { specs: [], entries: {} };

function matrixOf(specs: Record<string, string[]>): Matrix {
  return Object.entries(specs).reduce((sofar, [name, values], index) => {
    const named = renameSpec(addSpec(sofar, name), index, name);
    return values.reduce((matrix, value) => addValue(matrix, index, value), named);
  }, blank);
}

/** Enters a price that names its own row, so that it can be found again. */
const priced = (matrix: Matrix): Matrix =>
  rowsOf(matrix).reduce((sofar, { key, combination }) => enter(sofar, key, { price: combination.join('/'), skuId: `sku-${key}` }), matrix);

const prices = (matrix: Matrix) => Object.fromEntries(rowsOf(matrix).map(({ combination, entry }) => [combination.join('/'), entry.price]));

test('a product without specs has exactly one row', () => {
  expect(rowsOf(blank).map(({ combination }) => combination)).toEqual([[]]);
});

test('rows are every combination, in the order of the specs and their values', () => {
  const rows = rowsOf(matrixOf({ 颜色: ['红', '黄'], 大小: ['大', '小'] }));
  expect(rows.map(({ combination }) => combination.join('/'))).toEqual(['红/大', '红/小', '黄/大', '黄/小']);
});

test('the first value of a new spec takes over what was entered before', () => {
  const matrix = enter(blank, '[]', { price: '9.9', skuId: 'only' });
  const grown = addValue(addSpec(matrix, 'a'), 0, '红');
  expect(rowsOf(grown)[0]?.entry).toMatchObject({ price: '9.9', skuId: 'only' });
});

test('a further value leaves the other rows as they are and starts blank', () => {
  expect(prices(addValue(priced(matrixOf({ 颜色: ['红'] })), 0, '黄'))).toEqual({ 红: '红', 黄: '' });
});

test('a removed value that returns finds what was entered', () => {
  const matrix = priced(matrixOf({ 颜色: ['红', '黄'], 大小: ['大', '小'] }));
  const returned = moveValue(addValue(removeValue(matrix, 0, '红'), 0, '红'), 0, 1, 0);
  expect(prices(returned)).toEqual(prices(matrix));
});

test('a renamed value keeps its entries, over older ones of a removed value of that name', () => {
  const matrix = priced(matrixOf({ 颜色: ['红', '黄'] }));
  expect(prices(renameValue(removeValue(matrix, 0, '黄'), 0, '红', '黄'))).toEqual({ 黄: '红' });
});

test('a value cannot become the same as another one', () => {
  const matrix = matrixOf({ 颜色: ['红', '黄'] });
  expect(renameValue(matrix, 0, '红', '黄')).toBe(matrix);
  expect(addValue(matrix, 0, '黄')).toBe(matrix);
});

test('without a spec the first of its values passes its entries on', () => {
  const matrix = priced(matrixOf({ 颜色: ['红', '黄'], 大小: ['大', '小'] }));
  expect(prices(removeSpec(matrix, 0))).toEqual({ 大: '红/大', 小: '红/小' });
  expect(prices(removeSpec(matrix, 1))).toEqual({ 红: '红/大', 黄: '黄/大' });
});

test('filling the blanks leaves what was entered; filling all does not', () => {
  const matrix = enter(matrixOf({ 颜色: ['红', '黄'] }), '["红"]', { price: '5' });
  expect(prices(fillRows(matrix, { price: '8' }, true))).toEqual({ 红: '5', 黄: '8' });
  expect(prices(fillRows(matrix, { price: '8' }, false))).toEqual({ 红: '8', 黄: '8' });
});

test('more combinations than a product may have are counted and not built', () => {
  const values = Array.from({ length: 30 }, (_, index) => `v${index}`);
  const matrix = matrixOf({ a: values, b: values });
  expect(countRows(matrix)).toBe(900);
  expect(rowsOf(matrix)).toEqual([]);
});

const VALUES = ['a', 'b', 'c'];
const value = fc.constantFrom(...VALUES);
const at = fc.nat({ max: 2 });
const step = fc.oneof(
  fc.constant((matrix: Matrix) =>
    matrix.specs.length < 3 ? addSpec(matrix, `${Object.keys(matrix.entries).length}-${matrix.specs.length}`) : matrix,
  ),
  at.map((index) => (matrix: Matrix) => (matrix.specs[index] ? removeSpec(matrix, index) : matrix)),
  fc.tuple(at, at).map(
    ([from, to]) =>
      (matrix: Matrix) =>
        matrix.specs[from] && matrix.specs[to] ? moveSpec(matrix, from, to) : matrix,
  ),
  fc.tuple(at, value).map(
    ([index, word]) =>
      (matrix: Matrix) =>
        matrix.specs[index] ? addValue(matrix, index, word) : matrix,
  ),
  fc.tuple(at, value).map(
    ([index, word]) =>
      (matrix: Matrix) =>
        matrix.specs[index]?.values.includes(word) ? removeValue(matrix, index, word) : matrix,
  ),
  fc.tuple(at, value, value).map(
    ([index, word, next]) =>
      (matrix: Matrix) =>
        matrix.specs[index]?.values.includes(word) ? renameValue(matrix, index, word, next) : matrix,
  ),
);
let skuCount = 0;
const number = (matrix: Matrix): Matrix =>
  rowsOf(matrix).reduce((sofar, { key, entry }) => (entry.skuId ? sofar : enter(sofar, key, { skuId: `sku-${++skuCount}` })), matrix);

test('whatever is done to the specs, no SKU stands in two rows and the rows are the product of the values', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const matrix = steps.reduce((sofar, change) => number(change(sofar)), number(blank));
      const skuIds = rowsOf(matrix).map(({ entry }) => entry.skuId);
      expect(new Set(skuIds).size).toBe(skuIds.length);
      expect(skuIds.length).toBe(activeSpecs(matrix.specs).reduce((count, { values }) => count * values.length, 1));
    }),
  );
});

test('a spec moved away and back leaves every row as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), at, at, (steps, from, to) => {
      const matrix = steps.reduce((sofar, change) => number(change(sofar)), number(blank));
      fc.pre(from < matrix.specs.length && to < matrix.specs.length);
      expect(rowsOf(moveSpec(moveSpec(matrix, from, to), to, from))).toEqual(rowsOf(matrix));
    }),
  );
});
