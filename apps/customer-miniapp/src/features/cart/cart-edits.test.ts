import { expect, test } from 'vitest';
import { emptyCart, linesOf, putBack, withoutLines, withQuantity, withSelected } from './cart-edits.ts';
import { cartOf, invalidLine, line } from './sample-cart.ts';

const cart = cartOf([
  ['果铺', [line('桃', { unitFen: 1000, quantity: 2 }), line('梨', { unitFen: 300, quantity: 1, selected: false })]],
  ['菜铺', [line('葱', { unitFen: 150, quantity: 3, available: 5 })]],
]);
const sums = ({ selectedCount, selectedFen, count }: typeof cart) => ({ selectedCount, selectedFen, count });

test.each([
  ['as it was', cart, { selectedCount: 5, selectedFen: 2450, count: 6 }],
  ['more of one', withQuantity(cart, '桃', 3), { selectedCount: 6, selectedFen: 3450, count: 7 }],
  ['more of one that is not selected', withQuantity(cart, '梨', 4), { selectedCount: 5, selectedFen: 2450, count: 9 }],
  ['more than there is', withQuantity(cart, '葱', 6), { selectedCount: 2, selectedFen: 2000, count: 9 }],
  ['one selected', withSelected(cart, ['梨'], true), { selectedCount: 6, selectedFen: 2750, count: 6 }],
  ['a shop let go', withSelected(cart, ['桃', '梨'], false), { selectedCount: 3, selectedFen: 450, count: 6 }],
  ['one taken out', withoutLines(cart, ['桃']), { selectedCount: 3, selectedFen: 450, count: 4 }],
  ['all taken out', withoutLines(cart, ['桃', '梨', '葱']), sums(emptyCart)],
])('totals count what is selected and can be bought: %s', (_, edited, expected) => {
  expect(sums(edited)).toEqual(expected);
});

test('a line with more than there is says so, and no longer once it was mended', () => {
  const short = withQuantity(cart, '葱', 6);
  expect(linesOf(short).find(({ skuId }) => skuId === '葱')?.problem).toBe('short');
  expect(linesOf(withQuantity(short, '葱', 5)).find(({ skuId }) => skuId === '葱')?.problem).toBeNull();
});

test('a shop without lines leaves the cart, invalid lines can be taken out, too', () => {
  const withInvalid = { ...cart, invalid: [invalidLine('旧', 'off_shelf')] };
  expect(withoutLines(withInvalid, ['葱', '旧']).shops.map(({ name }) => name)).toEqual(['果铺']);
  expect(withoutLines(withInvalid, ['葱', '旧']).invalid).toEqual([]);
});

test.each(['桃', '梨', '葱'])('%s taken out and put back stands where it stood', (skuId) => {
  expect(putBack(withoutLines(cart, [skuId]), cart, skuId)).toEqual(cart);
});

test('putting back what is there already, or never was, changes nothing', () => {
  expect(putBack(cart, cart, '桃')).toBe(cart);
  expect(putBack(cart, cart, '瓜')).toBe(cart);
});
