import { customerCart } from '@lintuan/contracts/cart/endpoints';
import type { Cart } from '@lintuan/contracts/cart/schemas';
import { newKey } from '@lintuan/miniapp-shell/api/new-key.ts';
import { isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { toast } from '@lintuan/miniapp-ui';
import { call } from '../../../app/api/call.ts';
import { guestLines, guestMergeKey, keepGuestLines, keepMergeKey } from '../guest-cart.ts';
import { asGuestCart } from '../guest-lines.ts';
import { words } from '../words.ts';

let running: Promise<Cart | null> | null = null;
let toldFull = false;

/** Moves what was chosen before the login into the shopper's cart, once; null when there was nothing to move. */
export function mergeGuestCart(): Promise<Cart | null> {
  running ??= merge().finally(() => {
    running = null;
  });
  return running;
}

async function merge(): Promise<Cart | null> {
  const lines = guestLines();
  if (lines.length === 0) return null;
  const key = guestMergeKey() ?? newKey();
  keepMergeKey(key);
  try {
    const cart = await call(customerCart.merge, asGuestCart(lines), key);
    keepGuestLines([]);
    return cart;
  } catch (error) {
    if (isReason(error, 'cart.full')) tellFull();
    else if (isReason(error, 'request.invalid')) keepGuestLines([]);
    else throw error;
    return null;
  }
}

/** The lines stay on the phone and are tried again with every look at the cart; once told is enough. */
function tellFull(): void {
  if (!toldFull) toast(words.notMerged);
  toldFull = true;
}
