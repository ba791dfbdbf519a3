import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { intendCheckout } from '../../app/checkout-intent.ts';
import { tellError } from '../../app/errors/tell-error.ts';
import { queryClient } from '../../app/query-client.ts';
import { goTo } from '../../app/routes/go-to.ts';
import { requireLogin } from '../../app/session/require-login.ts';
import type { CartDoor, Wish } from './buying.ts';
import { productQuery } from './queries/product.ts';
import { stockQuery } from './queries/stock.ts';

/** What was refused because it changed meanwhile is looked at anew. */
function lookAgain(error: unknown, productId: string): void {
  if (isReason(error, 'stock.not_enough')) void queryClient.invalidateQueries(stockQuery(productId));
  if (isReason(error, 'cart.cannot_be_bought')) void queryClient.invalidateQueries(productQuery(productId));
}

export function useBuying({ productId }: ProductDetail, cart: CartDoor, onDone: () => void) {
  const add = async (wish: Wish): Promise<void> => {
    try {
      if (await cart.add(wish)) onDone();
    } catch (error) {
      tellError(error);
      lookAgain(error, productId);
    }
  };
  const buy = ({ skuId, quantity }: Wish): void => {
    intendCheckout({ lines: [{ skuId, quantity }], fromCart: false });
    onDone();
    requireLogin(goTo.checkout);
  };
  return { add, buy };
}
