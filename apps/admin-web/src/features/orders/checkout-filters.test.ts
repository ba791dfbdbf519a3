import { expect, test } from 'vitest';
import { type CheckoutFilterName, readCheckoutFilters } from './checkout-filters.ts';

const read = (address: string) => {
  const params = new URLSearchParams(address);
  return readCheckoutFilters((name: CheckoutFilterName) => params.get(name) || undefined);
};

test('an address carries every filter of checkouts the API knows', () => {
  const number = '0123456789abcdefghjk';
  expect(read(`number=${number}&state=paid&held=true&from=2026-03-01&until=2026-03-02`)).toEqual({
    number,
    state: 'paid',
    held: 'true',
    from: '2026-03-01',
    until: '2026-03-02',
  });
});

test('what the API would refuse is not asked', () => {
  expect(read('state=lost&held=perhaps&from=today')).toEqual({});
  expect(read(`number=${'1'.repeat(80)}`).number).toHaveLength(40);
});
