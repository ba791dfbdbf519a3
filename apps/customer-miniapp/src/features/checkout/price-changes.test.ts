import { expect, test } from 'vitest';
import { priceChanges } from './price-changes.ts';
import { line, quoteOf, shop } from './sample-quote.ts';

const before = quoteOf([shop('青禾果蔬', [line('樱桃', { specs: ['1 斤'] }), line('苹果')], 600), shop('面包坊', [line('吐司')])]);

test('equal quotes have no changes', () => {
  expect(priceChanges(before, before)).toEqual([]);
});

test('a line that costs something else is named with its specs, whichever way it went', () => {
  const after = quoteOf([
    shop('青禾果蔬', [line('樱桃', { specs: ['1 斤'], unitFen: 120 }), line('苹果', { unitFen: 90 })], 600),
    shop('面包坊', [line('吐司')]),
  ]);
  expect(priceChanges(before, after)).toEqual([
    { key: '樱桃', name: '樱桃 1 斤', fromFen: 100, toFen: 120 },
    { key: '苹果', name: '苹果', fromFen: 100, toFen: 90 },
  ]);
});

test('a delivery fee that changed is named with its shop', () => {
  const after = quoteOf([shop('青禾果蔬', [line('樱桃', { specs: ['1 斤'] }), line('苹果')], 0), shop('面包坊', [line('吐司')], 300)]);
  expect(priceChanges(before, after).map(({ name, fromFen, toFen }) => [name, fromFen, toFen])).toEqual([
    ['青禾果蔬 运费', 600, 0],
    ['面包坊 运费', 0, 300],
  ]);
});

test('what was not in the old quote is no change of price', () => {
  expect(priceChanges(quoteOf([shop('面包坊', [line('吐司')])]), before)).toEqual([]);
});
