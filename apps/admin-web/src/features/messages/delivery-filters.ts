import { deliveryStates, messageChannels, messageKinds } from '@lintuan/contracts/messages/kinds';
import type { DeliveryQuery } from '@lintuan/contracts/messages/schemas';
import { dayOf, oneOf } from '../../shared/table/address-filters.ts';

export type DeliveryFilterName = 'channel' | 'state' | 'kind' | 'who' | 'from' | 'until';

const PUBLIC_ID = /^[0-9a-hjkmnp-tv-z]{20}$/;

/** What the address asks for, as far as the API understands it. */
export const readDeliveryFilters = (get: (name: DeliveryFilterName) => string | undefined): DeliveryQuery => ({
  channel: oneOf(messageChannels, get('channel')),
  state: oneOf(deliveryStates, get('state')),
  kind: oneOf(messageKinds, get('kind')),
  who: isPublicId(get('who')) ? get('who') : undefined,
  from: dayOf(get('from')),
  until: dayOf(get('until')),
});

export const isPublicId = (value: string | undefined): boolean => value !== undefined && PUBLIC_ID.test(value);
