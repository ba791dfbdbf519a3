import type { AdjustStock, StockRow } from '@lintuan/contracts/stock/schemas';
import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { toast } from '@lintuan/miniapp-ui';
import { useRef, useState } from 'react';
import { refusalLines, tellError } from '../../app/errors/tell-error.ts';
import { queryClient } from '../../app/query-client.ts';
import { offerUndo } from '../../app/undo/undo-store.ts';
import { sayChange, takenBack } from './preview.ts';
import { changeStock } from './queries/change-stock.ts';
import { setLowStock } from './queries/set-low-stock.ts';
import type { StockForm } from './use-stock-form.ts';
import { words } from './words.ts';

/** Sends the form once; a lost answer is asked for again under the same key, so nothing is counted twice. */
export function useStockSubmit(row: StockRow, form: StockForm, onDone: () => void) {
  const keys = useRef(keyKeeper()).current;
  const [problem, setProblem] = useState('');

  const submit = async () => {
    setProblem('');
    try {
      if (form.kind === 'low') await saveLine(row, Number(form.digits));
      else if (form.preview?.state === 'ready') {
        const change = { skuId: row.skuId, kind: form.kind, quantity: form.preview.quantity, reason: form.spokenReason };
        tellAndOfferUndo(change, await changeStock(change, keys.keyFor(change)));
      }
      onDone();
    } catch (error) {
      setProblem(refusalLines(error).join('，'));
      void queryClient.refetchQueries({ queryKey: ['stock', 'row', row.skuId], type: 'active' });
    }
  };

  return { problem, forgetProblem: () => setProblem(''), submit };
}

async function saveLine({ skuId }: StockRow, lowStockAt: number): Promise<void> {
  await setLowStock({ skuId, lowStockAt });
  toast.success(words.lowSaved(lowStockAt));
}

function tellAndOfferUndo(change: AdjustStock, { onHand }: StockRow): void {
  const said = sayChange(change);
  const quantity = takenBack(change);
  if (quantity === null) {
    toast.success(words.changed(said, onHand));
    return;
  }
  const undo = async () => {
    const restored = await changeStock({ skuId: change.skuId, kind: 'adjust', quantity, reason: words.undone(said) });
    toast.success(words.undoDone(restored.onHand));
  };
  offerUndo(words.changed(said, onHand), () => undo().catch(tellError));
}
