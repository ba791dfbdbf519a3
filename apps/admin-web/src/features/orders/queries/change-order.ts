import { adminOrders } from '@lintuan/contracts/orders/endpoints';
import type { CancelOrder, ManagedOrder, OrderId, SetSellerNote, ShipOrder } from '@lintuan/contracts/orders/schemas';
import type { Endpoint } from '@lintuan/contracts/wire/endpoint';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';
import { orderQuery } from './orders.ts';

/** A change of one order moves trays, checkouts, refunds, stock and figures too. */
const follows = [['orders'], ['checkouts'], ['payments'], ['refunds'], ['stock'], ['dashboard']];

function useChangeOrder<Input extends OrderId>(endpoint: Endpoint<Input, ManagedOrder>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: Input; key: string }) => call(endpoint, input, key),
    onSuccess: (order) => queries.setQueryData(orderQuery(order.orderId).queryKey, order),
    onSettled: () => {
      for (const queryKey of follows) void queries.invalidateQueries({ queryKey });
    },
  });
}

export const useSetNote = () => useChangeOrder<SetSellerNote>(adminOrders.setNote);
export const usePrepareOrder = () => useChangeOrder<OrderId>(adminOrders.prepare);
export const useShipOrder = () => useChangeOrder<ShipOrder>(adminOrders.ship);
export const useCorrectShipment = () => useChangeOrder<ShipOrder>(adminOrders.correctShipment);
export const useCancelOrder = () => useChangeOrder<CancelOrder>(adminOrders.cancel);
