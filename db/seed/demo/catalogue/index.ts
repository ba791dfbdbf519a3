import { babyProducts } from './baby-products.ts';
import { bakeryAndSnacksProducts } from './bakery-and-snacks-products.ts';
import { citrusAndBerriesProducts } from './citrus-and-berries-products.ts';
import { drinksProducts } from './drinks-products.ts';
import { fruitProducts } from './fruit-products.ts';
import { householdProducts } from './household-products.ts';
import { kitchenProducts } from './kitchen-products.ts';
import { meatAndSeaProducts } from './meat-and-sea-products.ts';
import { staplesProducts } from './staples-products.ts';
import type { DemoProduct } from './types.ts';
import { vegetablesProducts } from './vegetables-products.ts';

export { demoBrands } from './brands.ts';
export { demoCategories } from './categories.ts';
export { demoMerchants } from './merchants.ts';

export const demoProducts: readonly DemoProduct[] = [
  ...fruitProducts,
  ...citrusAndBerriesProducts,
  ...vegetablesProducts,
  ...meatAndSeaProducts,
  ...staplesProducts,
  ...bakeryAndSnacksProducts,
  ...drinksProducts,
  ...householdProducts,
  ...kitchenProducts,
  ...babyProducts,
];
