import { expect, test } from 'vitest';
import { maskName, maskPhone } from './mask.ts';

test('a phone keeps its first three and last four digits', () => {
  expect(maskPhone('13812341234')).toBe('138****1234');
});

test.each([
  ['王小明', '王**'],
  ['王明', '王*'],
  ['王', '王'],
  ['', ''],
  ['𠮷野家', '𠮷**'],
])('of the name %j only %j is shown', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
