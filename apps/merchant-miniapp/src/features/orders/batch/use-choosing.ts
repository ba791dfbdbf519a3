import { MOST_SHIPPED } from '@lintuan/contracts/orders/carriers';
import type { ManagedOrderCard } from '@lintuan/contracts/orders/schemas';
import { toast } from '@lintuan/miniapp-ui';
import { useCan } from '../../../app/session/me.ts';
import { lastCarrier } from '../last-carrier.ts';
import { actionsOf } from '../order-actions.ts';
import { sayGoods } from '../view-model.ts';
import { keepParcels, useBatch } from './batch-store.ts';
import { flipped, newParcel, withAll } from './parcels.ts';
import { words } from './words.ts';

const parcelOf = (order: ManagedOrderCard) => newParcel(order, sayGoods(order), lastCarrier());

/** Choosing orders of a list to be shipped together; those that cannot be shipped cannot be chosen. */
export function useChoosing(orders: readonly ManagedOrderCard[]) {
  const can = useCan();
  const { choosing, parcels } = useBatch();
  const candidates = orders.filter(({ state }) => actionsOf(state, can).includes('ship'));
  const isChosen = (orderId: string) => parcels.some((parcel) => parcel.orderId === orderId);
  const tellMost = () => toast(words.most(MOST_SHIPPED));

  return {
    on: choosing,
    count: parcels.length,
    possible: candidates.length > 0,
    hasAll: candidates.every(({ orderId }) => isChosen(orderId)),
    mayChoose: (orderId: string) => candidates.some((order) => order.orderId === orderId),
    isChosen,
    flip(order: ManagedOrderCard): void {
      if (!candidates.includes(order)) return;
      if (!isChosen(order.orderId) && parcels.length >= MOST_SHIPPED) tellMost();
      else keepParcels(flipped(parcels, parcelOf(order)));
    },
    chooseAll(): void {
      const all = withAll(parcels, candidates.map(parcelOf));
      if (candidates.some(({ orderId }) => !all.some((parcel) => parcel.orderId === orderId))) tellMost();
      keepParcels(all);
    },
    chooseNone: () => keepParcels([]),
  };
}

export type Choosing = ReturnType<typeof useChoosing>;
