import { isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { toast } from '@lintuan/miniapp-ui';
import { useRef, useState } from 'react';
import { refusalLines, tellError } from '../../app/errors/tell-error.ts';
import { offerUndo } from '../../app/undo/undo-store.ts';
import { moveShelf } from './queries/move-shelf.ts';
import { otherShelf, type Shelved, wayBack } from './shelf.ts';
import { words } from './words.ts';

/** One product's switch: busy while it moves, deaf to a second tap, and with the reasons when it may not. */
export function useShelfSwitch(product: Shelved) {
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string[]>([]);

  const flip = async () => {
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    setRefusal([]);
    try {
      await move(product);
    } catch (error) {
      if (isReason(error, 'catalog.not_sellable')) setRefusal(refusalLines(error));
      else tellError(error);
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };

  return { busy, refusal, flip };
}

async function move(product: Shelved): Promise<void> {
  const to = otherShelf(product.shelf);
  await moveShelf(product, to);
  const back = wayBack(product.shelf);
  const message = to === 'on' ? words.put(product.name) : words.taken(product.name);
  if (back) offerUndo(message, () => moveShelf({ ...product, shelf: to }, back).catch(tellError));
  else toast.success(message);
}
