import { get, post } from '../wire/endpoint.ts';
import type {
  AskQuote,
  BoughtAgain,
  BuyAgain,
  CancelCheckout,
  Checkout,
  CheckoutId,
  MiniProgramLink,
  PayCheckout,
  PayStep,
  PlaceCheckout,
  Quote,
} from './schemas.ts';

export const customerCheckout = {
  quote: post<AskQuote, Quote>('/customer/checkouts/quote'),
  place: post<PlaceCheckout, Checkout>('/customer/checkouts'),
  read: get<CheckoutId, Checkout>('/customer/checkouts/:checkoutId'),
  pay: post<PayCheckout, PayStep>('/customer/checkouts/:checkoutId/pay'),
  /** Asks the provider now, for someone who just came back from paying. */
  check: post<CheckoutId, Checkout>('/customer/checkouts/:checkoutId/check'),
  cancel: post<CancelCheckout, Checkout>('/customer/checkouts/:checkoutId/cancel'),
  miniProgramLink: post<CheckoutId, MiniProgramLink>('/customer/checkouts/:checkoutId/mini-program-link'),
  buyAgain: post<BuyAgain, BoughtAgain>('/customer/orders/:orderId/buy-again'),
};
