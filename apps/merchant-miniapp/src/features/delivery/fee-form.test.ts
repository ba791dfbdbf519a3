import { SetExpressFee } from '@lintuan/contracts/delivery/schemas';
import { expect, test } from 'vitest';
import { feeForm, readFee } from './fee-form.ts';

test.each([
  [{ base: '6', free: false, above: '' }, { baseFen: 600, freeAboveFen: null }, '每笔订单收 ¥6.00 运费'],
  [{ base: '6.5', free: true, above: '49' }, { baseFen: 650, freeAboveFen: 4900 }, '商品满 ¥49.00 包邮，不满收 ¥6.50'],
  [{ base: '0', free: false, above: '' }, { baseFen: 0, freeAboveFen: null }, '所有订单包邮'],
  [{ base: '1000', free: false, above: 'forgotten' }, { baseFen: 100_000, freeAboveFen: null }, '每笔订单收 ¥1000.00 运费'],
])('%j is read as %j', (form, fee, sentence) => {
  expect(readFee(form)).toEqual({ ok: true, fee, sentence });
  expect(SetExpressFee.safeParse(fee).success).toBe(true);
});

test.each([
  [{ base: '', free: false, above: '' }, ['base']],
  [{ base: '六元', free: false, above: '' }, ['base']],
  [{ base: '-1', free: false, above: '' }, ['base']],
  [{ base: '6.555', free: false, above: '' }, ['base']],
  [{ base: '1000.01', free: false, above: '' }, ['base']],
  [{ base: '6', free: true, above: '' }, ['above']],
  [{ base: '6', free: true, above: '0' }, ['above']],
  [{ base: 'x', free: true, above: 'y' }, ['base', 'above']],
])('%j is told what is wrong with %j', (form, fields) => {
  const reading = readFee(form);
  expect(reading.ok ? [] : Object.keys(reading.faults)).toEqual(fields);
});

test('what is set is shown so that saving it again changes nothing', () => {
  for (const fee of [
    { baseFen: 600, freeAboveFen: 4900 },
    { baseFen: 0, freeAboveFen: null },
    { baseFen: 1250, freeAboveFen: 9990 },
  ])
    expect(readFee(feeForm(fee))).toMatchObject({ ok: true, fee });
});
