import { ManagedOrderQuery, orderTrays } from '@lintuan/contracts/orders/schemas';
import { dayOf, oneOf } from '../../shared/table/address-filters.ts';

export type OrderFilterName = 'tray' | 'number' | 'phone' | 'merchant' | 'from' | 'until';
type Read = (name: OrderFilterName) => string | undefined;

export const NUMBER_LENGTH = 40;
const { phone: Phone, merchant: Merchant } = ManagedOrderQuery.shape;

/** What the address asks for, as far as the API understands it. */
export const readOrderFilters = (get: Read): Omit<ManagedOrderQuery, 'page' | 'limit'> => ({
  tray: oneOf(orderTrays, get('tray')),
  number: get('number')?.slice(0, NUMBER_LENGTH),
  phone: Phone.safeParse(get('phone')).data,
  merchant: Merchant.safeParse(get('merchant')).data,
  from: dayOf(get('from')),
  until: dayOf(get('until')),
});

/** Half a phone number finds nobody, and is not taken for no filter either. */
export const isHalfPhone = (phone: string | undefined): boolean => !Phone.safeParse(phone).success;
