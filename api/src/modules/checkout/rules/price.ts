import { type Basket, type Priced, payableFen, type Step } from './basket.ts';
import { addDeliveryFee } from './delivery-fee.ts';
import { takeGroupPrice } from './group-price.ts';
import { listPrice } from './list-price.ts';

/** In the order the product promises; a new rule of the price is one more step in this list. */
const steps: readonly Step[] = [takeGroupPrice, addDeliveryFee];

export const price = (basket: Basket): Priced => steps.reduce((sofar, step) => step(sofar), listPrice(basket));

export const payableOf = (priced: Priced): number => priced.shops.reduce((sum, shop) => sum + payableFen(shop), 0);
