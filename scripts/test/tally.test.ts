import { expect, test } from 'vitest';
import { closingLine, one, sum, tallyOf, type VitestReport } from './tally.ts';

const report = (more: Partial<VitestReport> = {}): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...more,
});

test('the closing line adds up every run', () => {
  expect(closingLine(sum([tallyOf(report(), 0), one('passed'), one('failed')]))).toBe('4 passed, 1 failed, 1 skipped');
});

test('a test file that cannot be loaded counts as a failure', () => {
  expect(tallyOf(report({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1).failed).toBe(1);
});

test('a file whose tests failed is not counted a second time', () => {
  expect(
    tallyOf(report({ numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] }), 1).failed,
  ).toBe(1);
});

test('an error outside of all tests counts as a failure', () => {
  expect(tallyOf(report(), 1).failed).toBe(1);
});

test('a run without a report is a failure, not silence', () => {
  expect(tallyOf(undefined, 0)).toEqual(one('failed'));
});
