import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { guests, members, staff } from './routes.ts';

export { adjustStock, setLowStock } from './adjust-stock.ts';
export { availableOf } from './reads/available.ts';
export { deductStock, lockStock, passStock, returnStock, unlockStock } from './shift-stock.ts';

export const stockModule = defineModule({ name: 'stock', routes: [guests, members, staff], invariants });
