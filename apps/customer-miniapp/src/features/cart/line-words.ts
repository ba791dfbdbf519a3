// What a line of the cart says about itself beside its name and price.
import type { CartLine } from '@lintuan/contracts/cart/schemas';
import { problemWords, words } from './words.ts';

const FEW = 10;

export type PriceChange = { tone: 'brand' | 'neutral'; text: string } | null;

export function sayPriceChange({ unitFen, priceWhenAddedFen }: CartLine): PriceChange {
  if (priceWhenAddedFen === null || priceWhenAddedFen === unitFen) return null;
  return unitFen < priceWhenAddedFen
    ? { tone: 'brand', text: words.cheaper(priceWhenAddedFen - unitFen) }
    : { tone: 'neutral', text: words.dearer(unitFen - priceWhenAddedFen) };
}

export function sayLeft({ available, problem, quantity }: CartLine): string {
  if (problem === 'short') return words.short(quantity, available);
  return available <= FEW ? words.onlyLeft(available) : '';
}

export const sayProblem = ({ problem }: CartLine): string => problemWords[problem ?? 'gone'];

export const nameOf = ({ productName }: CartLine): string => (productName === '' ? words.nameless : productName);
