import type { ManagedProduct } from '@lintuan/contracts/catalog/schemas';
import { expect, test } from 'vitest';
import { canSwitch, hasMovedAway, moveCount, otherShelf, wayBack } from './shelf.ts';

const counts = { on: 3, off: 1, draft: 2 };

test('a tap takes off what is on the shelf and puts on everything else', () => {
  expect(otherShelf('on')).toBe('off');
  expect(otherShelf('off')).toBe('on');
  expect(otherShelf('draft')).toBe('on');
});

test('putting on and taking off can be undone, but a draft never comes back', () => {
  expect(wayBack('on')).toBe('on');
  expect(wayBack('off')).toBe('off');
  expect(wayBack('draft')).toBeNull();
});

test('the switch is there only for who may use it, and never for a deleted product', () => {
  expect(canSwitch('on', true)).toBe(true);
  expect(canSwitch('draft', true)).toBe(true);
  expect(canSwitch('on', false)).toBe(false);
  expect(canSwitch('deleted', true)).toBe(false);
});

test('a move changes two counts and keeps their sum', () => {
  expect(moveCount(counts, 'draft', 'on')).toEqual({ on: 4, off: 1, draft: 1 });
  expect(moveCount(moveCount(counts, 'on', 'off'), 'off', 'on')).toEqual(counts);
});

test('a count that is behind never falls below zero', () => {
  expect(moveCount({ on: 0, off: 0, draft: 0 }, 'on', 'off')).toEqual({ on: 0, off: 1, draft: 0 });
});

test('a row switched in place is known to belong to another list', () => {
  const rows = [{ shelf: 'on' }, { shelf: 'off' }] as ManagedProduct[];
  expect(hasMovedAway(rows, 'on')).toBe(true);
  expect(hasMovedAway(rows.slice(0, 1), 'on')).toBe(false);
});
