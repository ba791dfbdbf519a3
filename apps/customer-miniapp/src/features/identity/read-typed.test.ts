import { expect, test } from 'vitest';
import { isCode, isPhone, readCode, readPhone } from './read-typed.ts';

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

test.each([
  ['123456', '123456'],
  ['12', '12'],
  ['123 456', '123456'],
  ['1234567', '123456'],
  ['【邻团】验证码 042817，5 分钟内有效', '042817'],
])('the code typed or pasted as %s is read as %s', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test('only a whole mobile number and a whole code count', () => {
  expect(isPhone('13800138000')).toBe(true);
  expect(isPhone('12800138000')).toBe(false);
  expect(isPhone('1380013800')).toBe(false);
  expect(isCode('042817')).toBe(true);
  expect(isCode('04281')).toBe(false);
});
