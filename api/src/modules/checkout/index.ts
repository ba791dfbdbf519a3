import { defineModule } from '../../platform/module.ts';
import { customers } from './routes.ts';

export { payCheckout } from './pay-checkout.ts';
export { placeCheckout } from './place-checkout.ts';
export { askQuote } from './quote.ts';

export const checkoutModule = defineModule({ name: 'checkout', routes: [customers] });
