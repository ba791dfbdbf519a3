// Orders of one checkout are paid, and cancelled while unpaid, as one.
import type { OrderCard } from '@lintuan/contracts/orders/schemas';
import { isUnpaid } from './order-faces.ts';
import { words } from './words.ts';

/** Of a list that goes on, the last checkout may have more orders than are seen yet. */
export function sayTogether(order: OrderCard, seen: readonly OrderCard[], listGoesOn: boolean): string {
  if (!isUnpaid(order)) return '';
  const others = seen.filter(({ checkoutId }) => checkoutId === order.checkoutId).length - 1;
  if (listGoesOn && seen.at(-1)?.checkoutId === order.checkoutId) return others > 0 ? words.togetherSome : '';
  return others > 0 ? words.together(others) : '';
}
