import type { ProductCard } from '@lintuan/contracts/catalog/schemas';
import { expect, test } from 'vitest';
import { productsOf, sayCount } from './view-model.ts';

const card = (productId: string): ProductCard => ({
  productId,
  name: productId,
  subtitle: '',
  pictureUrl: '/files/a.webp',
  priceFen: 100,
  originalPrice: null,
  soldOut: false,
  sales: 0,
  flags: [],
  merchantId: 'm',
  merchantName: '店',
});

test('a product that slid to the next page while scrolling is shown once, in its first place', () => {
  const pages = [{ items: [card('a'), card('b')] }, { items: [card('b'), card('c')] }];
  expect(productsOf({ pages }).map(({ productId }) => productId)).toEqual(['a', 'b', 'c']);
});

test.each([
  [0, '0'],
  [9_999, '9999'],
  [10_000, '1万'],
  [12_345, '1.2万'],
  [19_999, '1.9万'],
  [99_999, '9.9万'],
  [120_000, '12万'],
])('%i sold is said as %s, never more than was really sold', (count, said) => {
  expect(sayCount(count)).toBe(said);
});
