import { expect, test } from 'vitest';
import { isCode, readCode } from './read-typed.ts';

test.each([
  ['123456', '123456'],
  ['12', '12'],
  ['123 456', '123456'],
  ['1234567', '123456'],
  ['【邻团】验证码 042817，5 分钟内有效', '042817'],
])('the code typed or pasted as %s is read as %s', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test('only a whole code counts', () => {
  expect(isCode('042817')).toBe(true);
  expect(isCode('04281')).toBe(false);
});
