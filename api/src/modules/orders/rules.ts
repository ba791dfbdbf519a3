// An order goes one way: paid, made ready, handed over, received, completed; until it is handed over it can be cancelled.

import type { CancelCause, OrderState, OrderTray } from '@lintuan/contracts/orders/schemas';
import type { RefundCause } from '@lintuan/contracts/payments/schemas';
import { defineStates, statesBefore } from '@lintuan/kernel/state-table';

export type OrderEvent = 'pay' | 'form' | 'prepare' | 'make_ready' | 'ship' | 'receive' | 'complete' | 'cancel' | 'retake';

export const orderStates = defineStates<OrderState, OrderEvent>({
  initial: 'pending_payment',
  transitions: {
    pending_payment: { pay: 'paid', cancel: 'cancelled' },
    forming: { form: 'paid', cancel: 'cancelled' },
    paid: { prepare: 'preparing', ship: 'shipped', cancel: 'cancelled' },
    preparing: { make_ready: 'ready', ship: 'shipped', cancel: 'cancelled' },
    ready: { receive: 'received', cancel: 'cancelled' },
    shipped: { receive: 'received' },
    received: { complete: 'completed' },
    completed: {},
    // Only a group order that was paid too late, whose buyer had agreed to be moved to another group.
    cancelled: { retake: 'forming' },
  },
});

/** The states a paid order may be cancelled from: what was not handed over yet. */
export const cancellableAfterPayment: readonly OrderState[] = statesBefore(orderStates, 'cancel').filter(
  (state) => state !== 'pending_payment',
);

export const trayStates: Record<OrderTray, readonly OrderState[]> = {
  to_pay: ['pending_payment'],
  to_ship: ['forming', 'paid', 'preparing'],
  to_receive: ['ready', 'shipped'],
  done: ['received', 'completed'],
  cancelled: ['cancelled'],
};

export const causeOf = { customer: 'shopper', merchant: 'merchant', admin: 'staff', system: 'unpaid' } as const satisfies Record<
  string,
  CancelCause
>;

/** A group order taken back: it left its group, came to nothing with it, or was bought by a group that stays formed. */
export function causeInGroup(how: 'left' | 'lost' | 'given_back', own: CancelCause): CancelCause {
  if (how === 'lost') return 'group_failed';
  return how === 'left' && own === 'shopper' ? 'left_group' : own;
}

export const refundCauseOf = (cause: CancelCause): RefundCause =>
  cause === 'group_failed' || cause === 'left_group' || cause === 'shortage' ? cause : 'cancelled';

/** What still waits to be handed over keeps WeChat from being told that all of a payment was. */
export const waitsForHandover: readonly OrderState[] = ['pending_payment', 'forming', 'paid', 'preparing', 'ready'];

/** Until the goods are in the shopper's hands, or it came to nothing. */
export const openStates: readonly OrderState[] = [...waitsForHandover, 'shipped'];

export const RECEIVED_AFTER_DAYS = 10;
export const COMPLETED_AFTER_DAYS = 7;

export interface Share {
  /** Null for the delivery fee. */
  lineId: number | null;
  quantity: number;
  cashFen: number;
}

/** What a whole order gives back: all the cash of every line and of the delivery fee that has not gone back yet. */
export function refundOfWhole(shares: readonly Share[], given: readonly Share[]): Share[] {
  return shares
    .map((share) => {
      const before = given.filter((one) => one.lineId === share.lineId);
      return {
        ...share,
        quantity: share.quantity - before.reduce((sum, one) => sum + one.quantity, 0),
        cashFen: share.cashFen - before.reduce((sum, one) => sum + one.cashFen, 0),
      };
    })
    .filter((share) => share.quantity > 0 || share.cashFen > 0);
}
