// What of the cart is bought, and what must be mended first.
import type { Cart, CartLine } from '@lintuan/contracts/cart/schemas';
import type { AskQuote } from '@lintuan/contracts/checkout/schemas';
import { isBought, linesOf } from './cart-edits.ts';

/** Selected, but with more than there is: fewer of it can be bought. */
export const shortLines = (cart: Cart): CartLine[] => linesOf(cart).filter(({ selected, problem }) => selected && problem === 'short');

/** Short lines go along with what there is. */
export const linesToBuy = (cart: Cart): AskQuote['lines'] => [
  ...linesOf(cart)
    .filter(isBought)
    .map(({ skuId, quantity }) => ({ skuId, quantity })),
  ...shortLines(cart).map(({ skuId, available }) => ({ skuId, quantity: available })),
];
