import { expect, test } from 'vitest';
import { readActivityFilters, readFigureFilters, readGroupFilters } from './group-buy-filters.ts';

const id = '0123456789abcdefghjk';
const now = new Date('2026-11-20T02:00:00.000Z');
const from = (address: string) => {
  const params = new URLSearchParams(address);
  return (name: string) => params.get(name) || undefined;
};

test('an address carries every filter the API knows, and nothing it would refuse', () => {
  expect(readActivityFilters(from(`state=running&merchant=${id}&product=${id}`))).toEqual({ state: 'running', merchant: id, product: id });
  expect(readActivityFilters(from('state=asleep&merchant=me&product=%27'))).toEqual({});
  expect(readGroupFilters(from(`state=open&merchant=${id}&activity=${id}`))).toEqual({ state: 'open', merchant: id, activity: id });
  expect(readGroupFilters(from('state=running&activity=x'))).toEqual({});
});

test.each([
  ['', '2026-10-22', '2026-11-20', false],
  ['from=2026-11-01&until=2026-11-05', '2026-11-01', '2026-11-05', false],
  ['from=2026-01-01&until=2026-11-05', '2026-08-06', '2026-11-05', true],
  ['from=2026-11-09&until=2026-11-05', '2026-11-05', '2026-11-05', false],
  ['from=today&until=tomorrow', '2026-10-22', '2026-11-20', false],
])('the address “%s” asks for the days from %s until %s', (address, first, last, shortened) => {
  expect(readFigureFilters(from(address), now)).toMatchObject({ from: first, until: last, shortened });
});
