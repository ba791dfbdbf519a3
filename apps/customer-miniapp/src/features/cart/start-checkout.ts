import type { Cart } from '@lintuan/contracts/cart/schemas';
import { confirm } from '@lintuan/miniapp-ui';
import { intendCheckout } from '../../app/checkout-intent.ts';
import { goTo } from '../../app/routes/go-to.ts';
import { requireLogin } from '../../app/session/require-login.ts';
import { nameOf } from './line-words.ts';
import { setQuantity } from './queries/change-cart.ts';
import { mergeGuestCart } from './queries/merge-guest-cart.ts';
import { linesToBuy, shortLines } from './to-checkout.ts';
import { words } from './words.ts';

/** Asks first where something selected is short; a guest signs in on the way. */
export async function startCheckout(cart: Cart): Promise<void> {
  const lines = linesToBuy(cart);
  const short = shortLines(cart);
  if (short.length > 0) {
    const content = short.map((line) => words.shortOf(nameOf(line), line.available)).join('，');
    const agreed = await confirm({ title: words.shortTitle, content, confirmText: words.mendAndGo, cancelText: words.notYet });
    if (!agreed) return;
    for (const { skuId, available } of short) setQuantity(skuId, available);
  }
  intendCheckout({ lines, fromCart: true });
  requireLogin(() => void afterMerging().then(goTo.checkout));
}

/** What is bought has to be in the shopper's cart to leave it; a merge that fails is tried again by the cart page. */
const afterMerging = (): Promise<unknown> => mergeGuestCart().catch(() => undefined);
