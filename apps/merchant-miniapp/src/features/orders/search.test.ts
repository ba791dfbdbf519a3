import { ManagedOrderQuery } from '@lintuan/contracts/orders/schemas';
import { expect, test } from 'vitest';
import { searchOf } from './search.ts';

test.each([
  ['', null],
  ['  ', null],
  ['123', null],
  ['5678', { phone: '5678' }],
  ['13812345678', { phone: '13812345678' }],
  [' 138 1234 5678 ', { phone: '13812345678' }],
  ['138-1234-5678', { phone: '13812345678' }],
  ['23812345678', { number: '23812345678' }],
  ['56789', { number: '56789' }],
  ['202611210123456789', { number: '202611210123456789' }],
  ['2026 1121 0123 4567 89', { number: '202611210123456789' }],
  ['SF1234567890123', { number: 'SF1234567890123' }],
  ['JD-0001-22', { number: 'JD-0001-22' }],
])('%j looks for %j', (typed, search) => {
  expect(searchOf(typed)).toEqual(search);
});

test('whatever is typed or scanned is a search the API takes', () => {
  for (const typed of ['1234', '13812345678', 'x'.repeat(200), 'https://example.test/a?b=c 1234'])
    expect(ManagedOrderQuery.safeParse(searchOf(typed)).success).toBe(true);
});
