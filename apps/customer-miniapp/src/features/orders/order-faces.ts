// What an order says of itself and what its buyer can do, state by state.
import type { OrderState } from '@lintuan/contracts/orders/schemas';
import type { Status } from '@lintuan/miniapp-ui';

export type OrderAction = 'pay' | 'cancel' | 'leave' | 'track' | 'confirm' | 'buyAgain';

interface OrderFace {
  status: Status;
  /** At most two; the last is the main one. */
  actions: readonly OrderAction[];
}

export const orderFaces: Record<OrderState, OrderFace> = {
  pending_payment: { status: 'waiting', actions: ['cancel', 'pay'] },
  forming: { status: 'active', actions: ['leave'] },
  paid: { status: 'active', actions: ['cancel'] },
  preparing: { status: 'active', actions: ['cancel'] },
  ready: { status: 'active', actions: ['cancel'] },
  shipped: { status: 'active', actions: ['track', 'confirm'] },
  received: { status: 'done', actions: ['track', 'buyAgain'] },
  completed: { status: 'done', actions: ['buyAgain'] },
  cancelled: { status: 'off', actions: ['buyAgain'] },
};

export const isUnpaid = ({ state }: { state: OrderState }): boolean => state === 'pending_payment';
