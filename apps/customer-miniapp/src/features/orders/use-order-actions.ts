import type { OrderCard } from '@lintuan/contracts/orders/schemas';
import { useState } from 'react';
import { goTo } from '../../app/routes/go-to.ts';
import type { OrderAction } from './order-faces.ts';
import { buyAgain } from './queries/buy-again.ts';
import { confirmReceipt } from './queries/confirm-receipt.ts';
import { leaveGroup } from './queries/leave-group.ts';

export interface AskedSheet {
  action: 'cancel' | 'track';
  order: OrderCard;
}

/** What the buttons of an order do; two of them ask more on a sheet. */
export function useOrderActions() {
  const [sheet, setSheet] = useState<AskedSheet | null>(null);
  const act = async (action: OrderAction, order: OrderCard): Promise<void> => {
    if (action === 'pay') return goTo.pay(order.checkoutId);
    if (action === 'confirm') return confirmReceipt(order.orderId);
    if (action === 'leave') return leaveGroup(order);
    if (action === 'buyAgain') return buyAgain([order.orderId]);
    setSheet({ action, order });
  };
  return { act, sheet, closeSheet: () => setSheet(null) };
}
