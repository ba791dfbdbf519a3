// What a member of the shop can do with an order: by its state, and by what they are allowed.
import type { OrderState, OrderTray } from '@lintuan/contracts/orders/schemas';
import type { MerchantPermission } from '@lintuan/contracts/permissions';

export type OrderAction = 'prepare' | 'ship' | 'correct' | 'cancel';

const byState: Record<OrderState, readonly OrderAction[]> = {
  pending_payment: [],
  forming: ['cancel'],
  paid: ['prepare', 'ship', 'cancel'],
  preparing: ['ship', 'cancel'],
  ready: ['cancel'],
  shipped: ['correct'],
  received: [],
  completed: [],
  cancelled: [],
};

const permissionOf: Record<OrderAction, MerchantPermission> = {
  prepare: 'orders.edit',
  ship: 'orders.ship',
  correct: 'orders.ship',
  cancel: 'orders.cancel',
};

export type May = (permission: MerchantPermission) => boolean;

export const actionsOf = (state: OrderState, may: May): OrderAction[] => byState[state].filter((action) => may(permissionOf[action]));

/** The trays in the order of a working day; what needs hands comes first. */
export const trays = ['to_ship', 'to_receive', 'done', 'cancelled', 'to_pay'] as const satisfies readonly OrderTray[];
