import { expect, test } from 'vitest';
import { changeFilters, dayOf, oneOf, readPage } from './address-filters.ts';

test('a changed filter goes back to the first page and keeps the other filters', () => {
  const next = changeFilters(new URLSearchParams('keyword=苹果&page=4'), { shelf: 'on' });
  expect(Object.fromEntries(next)).toEqual({ keyword: '苹果', shelf: 'on' });
});

test('a turned page keeps the filters', () => {
  const next = changeFilters(new URLSearchParams('keyword=苹果'), { page: '2' });
  expect(Object.fromEntries(next)).toEqual({ keyword: '苹果', page: '2' });
});

test('an emptied filter leaves the address', () => {
  expect(changeFilters(new URLSearchParams('keyword=苹果'), { keyword: '' }).toString()).toBe('');
});

test.each([
  ['page=3', 3],
  ['', 1],
  ['page=0', 1],
  ['page=-2', 1],
  ['page=1.5', 1],
  ['page=abc', 1],
])('the address "%s" is page %i', (address, page) => {
  expect(readPage(new URLSearchParams(address))).toBe(page);
});

test('a value the list does not know counts as not set', () => {
  expect(oneOf(['on', 'off'], 'on')).toBe('on');
  expect(oneOf(['on', 'off'], 'sideways')).toBeUndefined();
});

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [undefined, undefined],
])('the day "%s" in an address is %s', (value, day) => {
  expect(dayOf(value)).toBe(day);
});
