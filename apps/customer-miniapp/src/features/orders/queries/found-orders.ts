import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { ORDERS } from './orders.ts';

/** By an order's number, or by the payment's as WeChat shows it. */
export const foundOrdersQuery = (number: string) =>
  queryOptions({
    queryKey: [...ORDERS, 'found', number],
    queryFn: () => call(customerOrders.find, { number }),
    enabled: number !== '',
  });

export const paidCheckoutQuery = (checkoutId: string) =>
  queryOptions({
    queryKey: [...ORDERS, 'together', checkoutId],
    queryFn: () => call(customerCheckout.read, { checkoutId }),
  });
