import { MOST_SHIPPED } from '@lintuan/contracts/orders/carriers';
import { ShipOrders } from '@lintuan/contracts/orders/schemas';
import { expect, test } from 'vitest';
import { afterShipping, changed, flipped, type Parcel, readiness, withAll } from './parcels.ts';

const parcel = (orderId: string, part: Partial<Parcel> = {}): Parcel => ({
  orderId,
  orderNo: orderId,
  receiver: '',
  goods: '',
  carrier: 'SF',
  trackingNo: '',
  refusal: '',
  ...part,
});

test('what is complete can go; what is empty waits; what is wrong is counted', () => {
  const id = '0123456789abcdefghjk';
  const { ready, empty, wrong } = readiness([parcel(id, { trackingNo: 'SF123456' }), parcel('b'), parcel('c', { trackingNo: '12' })]);
  expect({ ready, empty, wrong }).toEqual({ ready: [{ orderId: id, carrier: 'SF', trackingNo: 'SF123456' }], empty: 1, wrong: 1 });
  expect(ShipOrders.safeParse({ parcels: ready }).success).toBe(true);
});

test('what has been sent leaves, what was refused stays with the reason and the number, what was not asked for stays as it is', () => {
  const before = [parcel('a', { trackingNo: '1111111' }), parcel('b', { trackingNo: '2222222' }), parcel('c')];
  const items = [
    { orderId: 'a', shipped: true, message: '已发货' },
    { orderId: 'b', shipped: false, message: '订单已取消' },
  ];
  expect(afterShipping(before, { items })).toEqual([parcel('b', { trackingNo: '2222222', refusal: '订单已取消' }), parcel('c')]);
});

test('a change clears the refusal of its own parcel only', () => {
  const before = [parcel('a', { refusal: '订单已取消' }), parcel('b', { refusal: '订单已发货' })];
  expect(changed(before, 'a', { carrier: 'JD' })).toEqual([parcel('a', { carrier: 'JD' }), before[1]]);
});

test('an order is chosen by one tap and left out by the next', () => {
  const chosen = flipped([parcel('a')], parcel('b'));
  expect(chosen.map(({ orderId }) => orderId)).toEqual(['a', 'b']);
  expect(flipped(chosen, parcel('a')).map(({ orderId }) => orderId)).toEqual(['b']);
});

test('choosing all keeps what was typed and counts nothing twice', () => {
  const typed = parcel('a', { trackingNo: '1111111', carrier: 'JD' });
  expect(withAll([typed], [parcel('a'), parcel('b')])).toEqual([typed, parcel('b')]);
});

test('no more are chosen than the API takes at once', () => {
  const many = Array.from({ length: MOST_SHIPPED + 5 }, (_, index) => parcel(`o${index}`));
  const full = withAll([], many);
  expect(full).toHaveLength(MOST_SHIPPED);
  expect(flipped(full, parcel('one more'))).toHaveLength(MOST_SHIPPED);
});
