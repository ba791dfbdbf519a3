import { expect, test } from 'vitest';
import { sayOriginalPrice } from './say-original-price.ts';

test('an original price says in which days it was asked', () => {
  expect(sayOriginalPrice({ fen: 1990, from: '2026-06-01', until: '2026-06-30' }, '2026-07-02')).toBe('6月1日–6月30日 售价 ¥19.90');
});

test('days of another year carry their year', () => {
  expect(sayOriginalPrice({ fen: 1990, from: '2025-12-20', until: '2026-01-05' }, '2026-07-02')).toBe('2025年12月20日–1月5日 售价 ¥19.90');
});
