import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { queryClient } from '../../../app/query-client.ts';

/** Shows the order as the API answered it; lists and counts follow. */
export function keepOrder(order: ManagedOrder): void {
  queryClient.setQueryData(['orders', 'order', order.orderId], order);
  refreshLists();
}

export function refreshLists(): void {
  void queryClient.invalidateQueries({ queryKey: ['orders', 'list'] });
  void queryClient.invalidateQueries({ queryKey: ['orders', 'counts'] });
  void queryClient.invalidateQueries({ queryKey: ['stock'], refetchType: 'none' });
  void queryClient.invalidateQueries({ queryKey: ['statistics'], refetchType: 'none' });
}
