import { type MerchantAction, type MerchantState, merchantActions, merchantStates } from '@lintuan/contracts/merchants/schemas';
import { next, statesBefore } from '@lintuan/kernel/state-table';
import { describe, expect, test } from 'vitest';
import { isOpen, merchantLife } from './rules.ts';

const expected: Record<MerchantState, Partial<Record<MerchantAction, MerchantState>>> = {
  pending: { approve: 'active', reject: 'rejected' },
  active: { suspend: 'suspended' },
  rejected: { approve: 'active' },
  suspended: { resume: 'active' },
};

describe('a shop', () => {
  for (const state of merchantStates)
    for (const action of merchantActions)
      test(`that is ${state} ${expected[state][action] ? `becomes ${expected[state][action]} by` : 'knows no'} ${action}`, () => {
        expect(next(merchantLife, state, action)).toBe(expected[state][action] ?? null);
      });

  test('begins as an application', () => {
    expect(merchantLife.initial).toBe('pending');
  });
});

test('an action leads to one state only, wherever it comes from', () => {
  for (const action of merchantActions)
    expect(new Set(statesBefore(merchantLife, action).map((state) => next(merchantLife, state, action))).size).toBe(1);
});

test('only an active shop is open', () => {
  expect(merchantStates.filter(isOpen)).toEqual(['active']);
});
