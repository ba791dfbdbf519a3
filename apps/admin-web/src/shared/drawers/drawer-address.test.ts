import { expect, test } from 'vitest';
import { drawerPath, pageBelow, readTrail } from './drawer-address.ts';

test('a drawer opens over the page one is on, from its list and from another drawer alike', () => {
  expect(drawerPath('/checkouts', 'order', 'o1')).toBe('/checkouts/order/o1');
  expect(drawerPath('/checkouts/order/o1', 'payment', 'p1')).toBe('/checkouts/payment/p1');
  expect(drawerPath('/payments/notices', 'payment', 'p1')).toBe('/payments/notices/payment/p1');
});

test('closing a drawer leads to the page it lies over', () => {
  expect(pageBelow('/refunds/payment/p1')).toBe('/refunds');
  expect(pageBelow('/payments/payment/p1')).toBe('/payments');
  expect(pageBelow('/payments/notices/payment/p1')).toBe('/payments/notices');
  expect(pageBelow('/payments/notices')).toBe('/payments/notices');
});

test('a drawer opened by its address alone has no way back but closing', () => {
  expect(readTrail(null)).toBeNull();
  const trail = { path: '/orders/order/o1', title: '订单', before: null };
  expect(readTrail({ trail })).toEqual(trail);
});
