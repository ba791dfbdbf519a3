import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { customerGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { MINE } from '../../../app/session/session-store.ts';

export const standingQuery = (activityId: string, groupId: string) =>
  queryOptions({
    queryKey: [MINE, 'groups', 'standing', groupId],
    queryFn: () => call(customerGroupBuy.standing, { activityId, groupId }),
    staleTime: 0,
  });

/** Until when a seat waits for its payment. */
export const unpaidSeatQuery = (checkoutId: string) =>
  queryOptions({
    queryKey: [MINE, 'groups', 'unpaid', checkoutId],
    queryFn: () => call(customerCheckout.read, { checkoutId }),
    enabled: checkoutId !== '',
    staleTime: 0,
  });
