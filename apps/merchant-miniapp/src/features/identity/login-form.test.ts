import { expect, test } from 'vitest';
import { loginFaults } from './login-form.ts';

test('a form with both parts has no faults, even where the password is made of blanks', () => {
  expect(loginFaults({ name: 'amei', password: '  ' })).toEqual({});
});

test('each missing part is named on its own', () => {
  expect(loginFaults({ name: ' ', password: 'x' })).toEqual({ name: '请填写登录名' });
  expect(loginFaults({ name: '', password: '' })).toEqual({ name: '请填写登录名', password: '请填写密码' });
});
