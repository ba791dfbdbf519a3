import type { DemoProduct } from '../catalogue/types.ts';
import type { Dice } from './dice.ts';
import type { PlannedLine } from './types.ts';

const DEAR_FEN = 9900;
const WELL_STOCKED = 10;
const SHOPS = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3];
const LINES = [1, 1, 1, 2, 2, 3, 4];

/** Goods that can be had in numbers: what is nearly sold out stays so for those who look for it. */
export const sellable = (products: readonly DemoProduct[]): DemoProduct[] =>
  products.filter((product) => product.shelf === 'on' && product.skus.some((sku) => sku.stock >= WELL_STOCKED));

/** One to four kinds of goods from one to three shops; what the shop recommends is bought more often. */
export function fillBasket(products: readonly DemoProduct[], dice: Dice): PlannedLine[] {
  const shops = dice.shuffled([...new Set(products.map((product) => product.merchant))]).slice(0, dice.pick(SHOPS));
  const kinds = Math.max(dice.pick(LINES), shops.length);
  const chosen: DemoProduct[] = [];
  for (let place = 0; place < kinds; place += 1) {
    const shop = shops[place] ?? dice.pick(shops);
    const offered = products.filter((product) => product.merchant === shop && !chosen.includes(product));
    chosen.push(dice.pick(offered, appeal));
  }
  return chosen.map((product) => lineOf(product, dice));
}

function appeal({ flags, skus }: DemoProduct): number {
  const cheap = skus[0]!.priceFen < DEAR_FEN ? 3 : 1;
  return cheap * (1 + (flags.includes('hot') ? 4 : 0) + (flags.includes('recommended') ? 2 : 0));
}

function lineOf(product: DemoProduct, dice: Dice): PlannedLine {
  const sku = dice.pick([...product.skus.keys()].filter((place) => product.skus[place]!.stock >= WELL_STOCKED));
  const quantity = product.skus[sku]!.priceFen >= DEAR_FEN ? 1 : dice.pick([1, 1, 1, 2, 2, 3]);
  return { product: product.key, sku, quantity };
}

/** The shops of a basket in the order of their first line. */
export function shopsOf(lines: readonly PlannedLine[], products: readonly DemoProduct[]): string[] {
  const merchantOf = new Map(products.map((product) => [product.key, product.merchant]));
  return [...new Set(lines.map((line) => merchantOf.get(line.product)!))];
}
