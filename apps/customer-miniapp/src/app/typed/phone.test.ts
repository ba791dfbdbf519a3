import { expect, test } from 'vitest';
import { isPhone, readPhone } from './phone.ts';

test.each([
  ['13800138000', '13800138000'],
  ['+86 138 0013 8000', '13800138000'],
  ['138-0013-8000', '13800138000'],
  ['138', '138'],
  ['86', '86'],
  ['138001380001', '13800138000'],
])('the phone typed or pasted as %s is read as %s', (typed, phone) => {
  expect(readPhone(typed)).toBe(phone);
});

test('only a whole mobile number counts', () => {
  expect(isPhone('13800138000')).toBe(true);
  expect(isPhone('12800138000')).toBe(false);
  expect(isPhone('1380013800')).toBe(false);
});
