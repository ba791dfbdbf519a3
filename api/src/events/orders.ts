import { z } from 'zod';
import { defineEvent } from '../platform/jobs/define-event.ts';

const order = { orderId: z.int(), checkoutId: z.int(), merchantId: z.int(), shopperId: z.int() };

export const checkoutPlaced = defineEvent('orders.checkout_placed', 1, z.object({ checkoutId: z.int(), shopperId: z.int() }));
export const checkoutPaid = defineEvent('orders.checkout_paid', 1, z.object({ checkoutId: z.int(), shopperId: z.int() }));
/** Given up while unpaid, with all its orders. */
export const checkoutCancelled = defineEvent(
  'orders.checkout_cancelled',
  1,
  z.object({ checkoutId: z.int(), shopperId: z.int(), cause: z.string() }),
);
/** Money came for a checkout that had been given up, and is on its way back. */
export const latePaymentReturned = defineEvent(
  'orders.late_payment_returned',
  1,
  z.object({ checkoutId: z.int(), shopperId: z.int(), amountFen: z.int() }),
);
export const orderShipped = defineEvent('orders.shipped', 1, z.object(order));
export const orderReceived = defineEvent('orders.received', 1, z.object(order));
export const orderCompleted = defineEvent('orders.completed', 1, z.object(order));
/** Cancelled after it was paid. */
export const orderCancelled = defineEvent('orders.cancelled', 1, z.object({ ...order, cause: z.string(), refundFen: z.int() }));
