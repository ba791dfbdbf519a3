import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { guests, shoppers } from './routes.ts';
import { followMerge, forgetPerson } from './subscribers.ts';

export { addLines } from './add-to-cart.ts';
export { removeFromCart } from './change-lines.ts';
export { foldLines, isInvalid, missingForFreeDelivery, problemOf } from './rules.ts';

export const cartModule = defineModule({
  name: 'cart',
  routes: [guests, shoppers],
  subscribers: [followMerge, forgetPerson],
  invariants,
});
