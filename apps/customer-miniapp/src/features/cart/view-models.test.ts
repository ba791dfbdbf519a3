import { lineProblems } from '@lintuan/contracts/cart/schemas';
import { expect, test } from 'vitest';
import { sayLeft, sayPriceChange, sayProblem } from './line-words.ts';
import { cartOf, invalidLine, line } from './sample-cart.ts';
import { linesToBuy, shortLines } from './to-checkout.ts';
import { words } from './words.ts';

test.each([
  ['a guest, who has no earlier price', line('桃', { unitFen: 1000 }), null],
  ['an unchanged price', line('桃', { unitFen: 1000, priceWhenAddedFen: 1000 }), null],
  ['a lower price', line('桃', { unitFen: 880, priceWhenAddedFen: 1000 }), { tone: 'brand', text: '比加入时降 ¥1.20' }],
  ['a higher price', line('桃', { unitFen: 1001, priceWhenAddedFen: 1000 }), { tone: 'neutral', text: '比加入时涨 ¥0.01' }],
])('the change of the price is told: %s', (_, each, expected) => {
  expect(sayPriceChange(each)).toEqual(expected);
});

test.each([
  [line('桃', { available: 11 }), ''],
  [line('桃', { available: 10 }), '仅剩 10 件'],
  [line('桃', { available: 1 }), '仅剩 1 件'],
  [line('桃', { quantity: 5, available: 2, problem: 'short' }), '要 5 件，只剩 2 件'],
  [line('桃', { quantity: 50, available: 20, problem: 'short' }), '要 50 件，只剩 20 件'],
])('what is left is told when it is little or too little: %#', (each, expected) => {
  expect(sayLeft(each)).toBe(expected);
});

test('every reason why something cannot be bought has words of its own', () => {
  const said = lineProblems.map((problem) => sayProblem(invalidLine('桃', problem)));
  expect(new Set(said).size).toBe(lineProblems.length);
});

test('what is selected goes to the checkout, the short with what there is', () => {
  const short = line('梨', { quantity: 5, available: 2, problem: 'short' });
  const cart = cartOf([
    ['果铺', [line('桃', { quantity: 2 }), short, line('瓜', { selected: false })]],
    ['菜铺', [line('葱', { quantity: 5, available: 1, problem: 'short', selected: false })]],
  ]);
  expect(shortLines(cart)).toEqual([short]);
  expect(linesToBuy(cart)).toEqual([
    { skuId: '桃', quantity: 2 },
    { skuId: '梨', quantity: 2 },
  ]);
});

test('the button counts pieces and says what comes first for a guest', () => {
  expect([words.checkout(0), words.checkout(3), words.checkoutAsGuest(3)]).toEqual(['去结算', '去结算(3)', '登录后结算(3)']);
});
