import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import * as schemas from '@lintuan/contracts/checkout/schemas';
import { customerRoutes } from '../../platform/http/route.ts';
import { cancelOwnCheckout, readOwnCheckout } from '../orders/index.ts';
import { buyAgain } from './buy-again.ts';
import { checkCheckout, linkMiniProgram, payCheckout } from './pay-checkout.ts';
import { placeCheckout } from './place-checkout.ts';
import { askQuote } from './quote.ts';

const perMinute = (name: string, max: number) => ({ name, max, windowSeconds: 60 });

export const customers = customerRoutes();
customers.own(customerCheckout.quote, { says: 'What it would cost', input: schemas.AskQuote, output: schemas.Quote }, askQuote);
customers.own(
  customerCheckout.place,
  { says: 'Order it: one sum to pay, one order per merchant', input: schemas.PlaceCheckout, output: schemas.Checkout },
  placeCheckout,
);
customers.own(
  customerCheckout.read,
  { says: 'What is paid together', input: schemas.CheckoutId, output: schemas.Checkout },
  readOwnCheckout,
);
customers.own(
  customerCheckout.pay,
  { says: 'Begin to pay', input: schemas.PayCheckout, output: schemas.PayStep, limit: perMinute('pay', 30) },
  payCheckout,
);
customers.own(
  customerCheckout.check,
  { says: 'Ask the provider whether it is paid', input: schemas.CheckoutId, output: schemas.Checkout, limit: perMinute('check', 60) },
  checkCheckout,
);
customers.own(
  customerCheckout.cancel,
  { says: 'Give it up while unpaid, with all its orders', input: schemas.CancelCheckout, output: schemas.Checkout },
  cancelOwnCheckout,
);
customers.own(
  customerCheckout.miniProgramLink,
  { says: 'Where the mini-program opens on it', input: schemas.CheckoutId, output: schemas.MiniProgramLink, limit: perMinute('link', 20) },
  linkMiniProgram,
);
customers.own(
  customerCheckout.buyAgain,
  { says: 'Put what an order held into the cart', input: schemas.BuyAgain, output: schemas.BoughtAgain },
  buyAgain,
);
