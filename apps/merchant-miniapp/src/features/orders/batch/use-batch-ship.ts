import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { toast } from '@lintuan/miniapp-ui';
import { useRef } from 'react';
import { tellError } from '../../../app/errors/tell-error.ts';
import { rememberCarrier } from '../last-carrier.ts';
import { shipOrders } from '../queries/ship-orders.ts';
import { keepParcels, stopChoosing, useBatch } from './batch-store.ts';
import { afterShipping, readiness } from './parcels.ts';
import { words } from './words.ts';

/** Sends what is complete; what was refused, and what has no number yet, stays on the screen. */
export function useBatchShip(onDone: () => void): () => Promise<void> {
  const keys = useRef(keyKeeper()).current;
  return async () => {
    const parcels = readiness(useBatch.getState().parcels).ready;
    const input = { parcels };
    try {
      const answer = await shipOrders(input, keys.keyFor(input));
      keys.forget();
      if (parcels[0]) rememberCarrier(parcels[0].carrier);
      const rest = afterShipping(useBatch.getState().parcels, answer);
      keepParcels(rest);
      const shipped = answer.items.filter((item) => item.shipped).length;
      const refused = answer.items.length - shipped;
      if (refused > 0) toast(words.someRefused(shipped, refused));
      else toast.success(words.allShipped(shipped));
      if (rest.length > 0) return;
      stopChoosing();
      onDone();
    } catch (error) {
      tellError(error);
    }
  };
}
