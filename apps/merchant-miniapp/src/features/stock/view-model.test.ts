import type { Movement } from '@lintuan/contracts/stock/schemas';
import { expect, test } from 'vitest';
import { levelOf, movementLine, rowAction, skuName } from './view-model.ts';

const movement = (part: Partial<Movement>): Movement => ({
  movementId: '1',
  at: '2026-11-21T01:00:00.000Z',
  kind: 'receive',
  onHandDelta: 0,
  lockedDelta: 0,
  onHandAfter: 54,
  lockedAfter: 5,
  reason: '供应商到货',
  actorName: '阿梅',
  ...part,
});

test('a row leads to the change only for who may adjust, and the movements for who may only look', () => {
  expect(rowAction(true)).toBe('change');
  expect(rowAction(false)).toBe('movements');
});

test('a SKU is called by its product and its specs', () => {
  expect(skuName({ productName: '土鸡蛋', specs: ['30 枚', '礼盒'] })).toBe('土鸡蛋 30 枚 礼盒');
  expect(skuName({ productName: '土鸡蛋', specs: [] })).toBe('土鸡蛋');
});

test('nothing left weighs more than little left', () => {
  expect(levelOf({ available: 0, low: true })).toBe('out');
  expect(levelOf({ available: 3, low: true })).toBe('low');
  expect(levelOf({ available: 3, low: false })).toBe('fine');
});

test('a receipt shows pieces on hand, an order shows pieces held', () => {
  expect(movementLine(movement({ onHandDelta: 12 }))).toMatchObject({ title: '入库', delta: '+12', deltaOf: '现有', up: true });
  expect(movementLine(movement({ kind: 'lock', lockedDelta: 2 }))).toMatchObject({ title: '下单占用', delta: '+2', deltaOf: '占用' });
});

test('a paid order takes from both and shows what left the shelf', () => {
  const line = movementLine(movement({ kind: 'deduct', onHandDelta: -2, lockedDelta: -2 }));
  expect(line).toMatchObject({ title: '付款出库', delta: '−2', deltaOf: '现有', up: false, after: '现有 54 · 占用 5' });
});

test('a count that found no difference says nought on hand', () => {
  expect(movementLine(movement({ kind: 'stocktake' }))).toMatchObject({ delta: '0', deltaOf: '现有' });
});
