import { expect, test } from 'vitest';
import { readNoticeOutcome, readPaymentFilters, readRefundFilters } from './payment-filters.ts';

const getter = (address: string) => {
  const params = new URLSearchParams(address);
  return (name: string) => params.get(name) || undefined;
};

test('an address carries every filter of payments the API knows', () => {
  expect(readPaymentFilters(getter('number=PAY1&state=succeeded&flagged=true&from=2026-03-01&until=2026-03-02'))).toEqual({
    number: 'PAY1',
    state: 'succeeded',
    flagged: 'true',
    from: '2026-03-01',
    until: '2026-03-02',
  });
});

test('what the API would refuse is not asked', () => {
  expect(readPaymentFilters(getter('state=lost&flagged=maybe&from=today'))).toEqual({});
  expect(readRefundFilters(getter('state=lost&cause=mood'))).toEqual({});
  expect(readRefundFilters(getter(`number=${'1'.repeat(80)}`)).number).toHaveLength(64);
});

test.each([
  ['', 'flagged'],
  ['outcome=ignored', 'ignored'],
  ['outcome=lost', 'flagged'],
])('the address "%s" shows the notices that were %s', (address, outcome) => {
  expect(readNoticeOutcome(getter(address))).toBe(outcome);
});
