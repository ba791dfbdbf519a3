import { MOST_LINES } from '@lintuan/contracts/cart/limits';
import { expect, test } from 'vitest';
import { addTo, changeLine, type GuestLines, piecesIn, readLines } from './guest-lines.ts';

const lines: GuestLines = [
  { skuId: '桃', quantity: 2, selected: false },
  { skuId: '梨', quantity: 1, selected: true },
];

test.each([
  ['something new goes on top', { skuId: '葱', quantity: 1, available: 5 }, { held: 1, capped: false, first: '葱', kinds: 3 }],
  ['what is there grows, on top', { skuId: '梨', quantity: 3, available: 5 }, { held: 4, capped: false, first: '梨', kinds: 2 }],
  [
    'more than there is stops at what there is',
    { skuId: '桃', quantity: 3, available: 4 },
    { held: 4, capped: true, first: '桃', kinds: 2 },
  ],
  [
    'nothing is taken away when less is left now',
    { skuId: '桃', quantity: 1, available: 1 },
    { held: 2, capped: true, first: '桃', kinds: 2 },
  ],
  ['an unknown stock stops at 999', { skuId: '桃', quantity: 999, available: null }, { held: 999, capped: true, first: '桃', kinds: 2 }],
])('%s', (_, wish, { held, capped, first, kinds }) => {
  const added = addTo(lines, wish);
  if (added.full) throw new Error('there was room');
  expect(added).toMatchObject({ held, capped });
  expect(added.lines[0]).toEqual({ skuId: first, quantity: held, selected: true });
  expect(added.lines).toHaveLength(kinds);
});

test('one kind more than the cart takes is refused, more of a kind it holds is not', () => {
  const full: GuestLines = Array.from({ length: MOST_LINES }, (_, index) => ({ skuId: String(index), quantity: 1, selected: true }));
  expect(addTo(full, { skuId: 'new', quantity: 1, available: 9 })).toEqual({ full: true });
  expect(addTo(full, { skuId: '7', quantity: 1, available: 9 })).toMatchObject({ full: false, held: 2 });
});

test('a change reaches the named lines only', () => {
  expect(changeLine(lines, ['桃'], { selected: true }).map(({ selected }) => selected)).toEqual([true, true]);
  expect(changeLine(lines, ['梨'], { quantity: 9 }).map(({ quantity }) => quantity)).toEqual([2, 9]);
  expect(piecesIn(lines)).toBe(3);
});

test.each([
  ['nothing', '', []],
  ['a word', 'lines', []],
  ['half a line', [{ skuId: '桃' }, { quantity: 2 }, null, { skuId: '梨', quantity: 0 }, { skuId: '葱', quantity: 1.5 }], []],
  ['a line from before selecting', [{ skuId: '桃', quantity: 2000 }], [{ skuId: '桃', quantity: 999, selected: true }]],
  ['lines', lines, lines],
])('%s on the phone is read as far as it is a cart', (_, kept, expected) => {
  expect(readLines(kept)).toEqual(expected);
});
