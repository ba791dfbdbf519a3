import { expect, test } from 'vitest';
import { readDeliveryFilters } from './delivery-filters.ts';

const getter = (address: string) => {
  const params = new URLSearchParams(address);
  return (name: string) => params.get(name) || undefined;
};
const who = '0123456789abcdefghjk';

test('an address carries every filter of deliveries the API knows', () => {
  const address = `channel=subscribe&state=failed&kind=refund_arrived&who=${who}&from=2026-03-01&until=2026-03-02`;
  expect(readDeliveryFilters(getter(address))).toEqual({
    channel: 'subscribe',
    state: 'failed',
    kind: 'refund_arrived',
    who,
    from: '2026-03-01',
    until: '2026-03-02',
  });
});

test('what the API would refuse is not asked', () => {
  expect(readDeliveryFilters(getter('channel=pigeon&state=lost&kind=mood&who=王小明&from=today'))).toEqual({});
});
