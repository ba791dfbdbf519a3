import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Checkout } from '@lintuan/contracts/checkout/schemas';
import { isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { MINE } from '../../../app/session/session-store.ts';

export const readCheckout = (checkoutId: string): Promise<Checkout> => call(customerCheckout.read, { checkoutId });

/** Asks WeChat; where WeChat does not answer, what we know ourselves has to do. */
export const checkNow = (checkoutId: string): Promise<Checkout> =>
  call(customerCheckout.check, { checkoutId }).catch((error: unknown) => {
    if (isReason(error, 'request.not_found')) throw error;
    return readCheckout(checkoutId);
  });

export const checkoutQuery = (checkoutId: string) =>
  queryOptions({
    queryKey: [MINE, 'checkout', checkoutId],
    queryFn: () => readCheckout(checkoutId),
    staleTime: 0,
  });
