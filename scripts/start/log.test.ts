import { expect, test } from 'vitest';
import { readable } from './log.ts';

test.each([
  ['plain words', 'plain words'],
  ['{"level":50,"msg":"failed","err":{"message":"no table"},"requestId":"r1"}', 'failed: no table (request r1)'],
  ['{"msg":"ready"}', 'ready'],
  ['{half a line', '{half a line'],
])('the log line %s reads as words', (line, words) => {
  expect(readable(line)).toBe(words);
});
