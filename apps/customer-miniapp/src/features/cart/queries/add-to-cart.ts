import { customerCart } from '@lintuan/contracts/cart/endpoints';
import { MOST_LINES } from '@lintuan/contracts/cart/limits';
import type { Cart } from '@lintuan/contracts/cart/schemas';
import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { toast } from '@lintuan/miniapp-ui';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { guestLines, keepGuestLines } from '../guest-cart.ts';
import { addTo, type Wish } from '../guest-lines.ts';
import { words } from '../words.ts';
import { cartQuery, isMember } from './cart.ts';

const keys = keyKeeper();

const tell = (held: number, capped: boolean): void => (capped ? toast(words.addedSome(held)) : toast.success(words.added));

/** False when it could not go in and the shopper has been told why; a refusal of the API is thrown. */
export async function addToCart(wish: Wish): Promise<boolean> {
  return isMember() ? addAsMember(wish) : addAsGuest(wish);
}

function addAsGuest(wish: Wish): boolean {
  const added = addTo(guestLines(), wish);
  if (added.full) {
    toast(words.full(MOST_LINES));
    return false;
  }
  keepGuestLines(added.lines);
  void queryClient.invalidateQueries({ queryKey: cartQuery(false).queryKey });
  tell(added.held, added.capped);
  return true;
}

async function addAsMember({ skuId, quantity }: Wish): Promise<boolean> {
  const input = { skuId, quantity };
  const { held, capped, count } = await call(customerCart.add, input, keys.keyFor(input));
  keys.forget();
  const { queryKey } = cartQuery(true);
  queryClient.setQueryData<Cart>(queryKey, (cart) => cart && { ...cart, count });
  void queryClient.invalidateQueries({ queryKey });
  tell(held, capped);
  return true;
}
