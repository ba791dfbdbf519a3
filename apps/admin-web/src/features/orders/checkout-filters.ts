import { checkoutStates } from '@lintuan/contracts/checkout/schemas';
import type { CheckoutQuery } from '@lintuan/contracts/orders/schemas';
import { dayOf, oneOf } from '../../shared/table/address-filters.ts';

export type CheckoutFilterName = 'number' | 'state' | 'held' | 'from' | 'until';

export const NUMBER_LENGTH = 40;

/** What the address asks for, as far as the API understands it. */
export const readCheckoutFilters = (get: (name: CheckoutFilterName) => string | undefined): CheckoutQuery => ({
  number: get('number')?.slice(0, NUMBER_LENGTH),
  state: oneOf(checkoutStates, get('state')),
  held: get('held') === 'true' ? 'true' : undefined,
  from: dayOf(get('from')),
  until: dayOf(get('until')),
});
