import { expect, test } from 'vitest';
import { groupUnitFen, mended, notesFor, piecesOf, troubleOf, withoutInvalid, withQuantity } from './quote-lines.ts';
import { line, quoteOf, shop } from './sample-quote.ts';

const fine = line('fine', { quantity: 2 });
const short = line('short', { quantity: 5, available: 2, problem: 'short' });
const gone = line('gone', { problem: 'gone', available: 0 });
const mixed = quoteOf([shop('fruit', [fine, short]), shop('bread', [line('bread')])], [gone]);

test.each([
  ['nothing stands in the way of a quote without problems', quoteOf([shop('fruit', [fine])]), 'none'],
  ['a short line has to be mended', quoteOf([shop('fruit', [fine, short])]), 'short'],
  ['a line that cannot be bought has to go', quoteOf([shop('fruit', [fine])], [gone]), 'invalid'],
  ['where both are, mending comes first', mixed, 'short'],
  ['a quote without anything to buy is another page', quoteOf([], [gone]), 'all_invalid'],
] as const)('%s', (_, quote, trouble) => {
  expect(troubleOf(quote)).toBe(trouble);
});

test('mending all shrinks what is short to what there is and lets go of what cannot be bought', () => {
  expect(mended(mixed)).toEqual([
    { skuId: 'fine', quantity: 2 },
    { skuId: 'short', quantity: 2 },
    { skuId: 'bread', quantity: 1 },
  ]);
});

test('mending one line leaves all others as they were asked for', () => {
  expect(withQuantity(mixed, 'short', 2)).toEqual([
    { skuId: 'fine', quantity: 2 },
    { skuId: 'short', quantity: 2 },
    { skuId: 'bread', quantity: 1 },
    { skuId: 'gone', quantity: 1 },
  ]);
});

test('letting go of what cannot be bought changes no quantity', () => {
  expect(withoutInvalid(mixed).map(({ skuId, quantity }) => [skuId, quantity])).toEqual([
    ['fine', 2],
    ['short', 5],
    ['bread', 1],
  ]);
});

test('only what can be bought as asked counts as pieces', () => {
  expect(piecesOf(mixed)).toBe(3);
});

test('notes go to the shops of the quote only, trimmed, and an empty one is no note', () => {
  const notes = { fruit: ' 请放门口 ', bread: '   ', elsewhere: '没有这家店' };
  expect(notesFor(mixed, notes)).toEqual([{ merchantId: 'fruit', note: '请放门口' }]);
});

test('in a group one piece costs what is left of the list price after the group takes off', () => {
  const alone = quoteOf([shop('fruit', [line('cherry', { unitFen: 3990, quantity: 2 })])]);
  const group = {
    activityId: 'a',
    groupId: null,
    size: 3,
    hours: 24,
    deadline: null,
    perOrderLimit: 2,
    problem: null,
    unpaidCheckoutId: null,
  };
  const goods = { step: 'goods', label: '商品金额', amountFen: 7980 } as const;
  const off = { step: 'group', label: '拼团优惠', amountFen: -2000 } as const;
  expect(groupUnitFen({ ...alone, group, priceLines: [goods, off] })).toBe(2990);
  expect(groupUnitFen({ ...alone, group, priceLines: [goods] })).toBeNull();
  expect(groupUnitFen({ ...alone, priceLines: [goods] })).toBeNull();
});
