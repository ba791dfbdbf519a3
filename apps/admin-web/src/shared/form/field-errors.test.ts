import { CallError } from '@lintuan/api-client/client';
import { ProductForm } from '@lintuan/contracts/catalog/schemas';
import { expect, test } from 'vitest';
import { checkFields, errorsBelow, refusedFields, withoutField } from './field-errors.ts';

test('the contract schema speaks at the path of the wrong field', () => {
  const errors = checkFields(ProductForm, { merchantId: 'x', name: '', skus: [{ specs: [], priceFen: 0 }] });
  expect(errors).toMatchObject({ name: '请填写商品名称', 'skus.0.priceFen': '金额至少 1 分' });
});

test('what the API refuses lands on the same paths', () => {
  const refusal = new CallError('有内容填写不正确', 'request.invalid', 400, [{ field: 'skus.3.code', message: 'SKU 编码已被使用' }]);
  expect(refusedFields(refusal)).toEqual({ 'skus.3.code': 'SKU 编码已被使用' });
  expect(refusedFields(new Error('other'))).toEqual({});
});

test('a part of a form sees its own errors only', () => {
  const errors = { 'skus.3.priceFen': 'a', 'skus.30.priceFen': 'b', name: 'c' };
  expect(errorsBelow(errors, 'skus.3')).toEqual({ priceFen: 'a' });
});

test('an edited field loses its error and those of its parts', () => {
  expect(withoutField({ name: 'a', 'specs.0.name': 'b', specs: 'c', specsNote: 'd' }, 'specs')).toEqual({ name: 'a', specsNote: 'd' });
});
