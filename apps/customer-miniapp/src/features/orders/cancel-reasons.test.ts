import { CancelReason } from '@lintuan/contracts/checkout/schemas';
import { expect, test } from 'vitest';
import { MOST_REASON, OTHER, picks, reasonOf } from './cancel-reasons.ts';

test('nothing is sent before a reason was picked', () => {
  expect(reasonOf(null, '')).toBeNull();
});

test.each(picks.filter((pick) => pick !== OTHER))('“%s” is sent as it stands', (pick) => {
  expect(reasonOf(pick, '写了又改了主意')).toBe(pick);
});

test('another reason needs words of its own', () => {
  expect(reasonOf(OTHER, '   ')).toBeNull();
  expect(reasonOf(OTHER, ' 要出差了 ')).toBe('要出差了');
});

test('the longest reason is one that the API takes', () => {
  expect(CancelReason.safeParse(reasonOf(OTHER, '长'.repeat(MOST_REASON + 20))).success).toBe(true);
});
