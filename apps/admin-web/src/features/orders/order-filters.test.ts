import { expect, test } from 'vitest';
import { isHalfPhone, type OrderFilterName, readOrderFilters } from './order-filters.ts';

const read = (address: string) => {
  const params = new URLSearchParams(address);
  return readOrderFilters((name: OrderFilterName) => params.get(name) || undefined);
};

test('an address carries every filter the API knows', () => {
  const merchant = '0123456789abcdefghjk';
  expect(read(`tray=to_ship&number=2026&phone=1234&merchant=${merchant}&from=2026-03-01&until=2026-03-31`)).toEqual({
    tray: 'to_ship',
    number: '2026',
    phone: '1234',
    merchant,
    from: '2026-03-01',
    until: '2026-03-31',
  });
});

test.each([
  ['tray=lost', 'tray'],
  ['phone=138', 'phone'],
  ['merchant=someone', 'merchant'],
  ['from=yesterday', 'from'],
] as const)('what the API would refuse is not asked: %s', (address, name) => {
  expect(read(address)[name]).toBeUndefined();
});

test.each([
  ['138', true],
  ['13800138000', false],
  ['1234', false],
  [undefined, false],
])('the phone "%s" is half typed: %s', (phone, half) => {
  expect(isHalfPhone(phone)).toBe(half);
});
