import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { toast } from '@lintuan/miniapp-ui';
import { useRef } from 'react';
import { tellError } from '../../app/errors/tell-error.ts';
import { queryClient } from '../../app/query-client.ts';
import { prepareOrder } from './queries/prepare-order.ts';
import { words } from './words.ts';

/** Says that someone packs the order; nothing is asked, for nothing is lost. */
export function usePrepare(orderId: string): () => Promise<void> {
  const keys = useRef(keyKeeper()).current;
  return async () => {
    try {
      await prepareOrder(orderId, keys.keyFor(orderId));
      toast.success(words.prepared);
    } catch (error) {
      tellError(error);
      void queryClient.invalidateQueries({ queryKey: ['orders'] });
    }
  };
}
