// What staff can do with an order: by its state, and by what they are allowed.
import type { OrderState } from '@lintuan/contracts/orders/schemas';
import type { Permission } from '@lintuan/contracts/permissions';

export type OrderAction = 'ship' | 'prepare' | 'correct' | 'cancel';

const byState: Record<OrderState, readonly OrderAction[]> = {
  pending_payment: ['cancel'],
  forming: ['cancel'],
  paid: ['ship', 'prepare', 'cancel'],
  preparing: ['ship', 'cancel'],
  ready: ['cancel'],
  shipped: ['correct'],
  received: [],
  completed: [],
  cancelled: [],
};

const permissionOf: Record<OrderAction, Permission> = {
  ship: 'orders.ship',
  prepare: 'orders.edit',
  correct: 'orders.ship',
  cancel: 'orders.cancel',
};

export const actionWords: Record<OrderAction, string> = { ship: '发货', prepare: '开始备货', correct: '修改运单', cancel: '取消订单' };

export const actionsOf = (state: OrderState, may: (permission: Permission) => boolean): OrderAction[] =>
  byState[state].filter((action) => may(permissionOf[action]));
