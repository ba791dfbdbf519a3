import { expect, test } from 'vitest';
import { draftOfFee, readFee, sayFee } from './express-fee-draft.ts';

test.each([
  [{ baseFen: 800, freeAboveFen: 5900 }, { base: '8', freeAbove: '59' }, '每单运费 ¥8，商品满 ¥59 包邮'],
  [{ baseFen: 850, freeAboveFen: null }, { base: '8.50', freeAbove: '' }, '每单运费 ¥8.50'],
  [{ baseFen: 0, freeAboveFen: null }, { base: '0', freeAbove: '' }, '全部包邮'],
])('the fee %j is written, read back and told as it is', (fee, draft, words) => {
  expect(draftOfFee(fee)).toEqual(draft);
  expect(readFee(draft)).toEqual({ fee, errors: {} });
  expect(sayFee(fee)).toBe(words);
});

test.each([
  [{ base: '', freeAbove: '' }, ['baseFen']],
  [{ base: '八块', freeAbove: '59' }, ['baseFen']],
  [{ base: '8', freeAbove: '满59' }, ['freeAboveFen']],
  [{ base: '8.555', freeAbove: '-1' }, ['baseFen', 'freeAboveFen']],
])('what is no amount is named at its field: %j', (draft, fields) => {
  expect(Object.keys(readFee(draft).errors)).toEqual(fields);
});
