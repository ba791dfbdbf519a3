import { customerCart, publicCart } from '@lintuan/contracts/cart/endpoints';
import type { Cart } from '@lintuan/contracts/cart/schemas';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { MINE, useSession } from '../../../app/session/session-store.ts';
import { emptyCart } from '../cart-edits.ts';
import { guestLines, useGuestCart } from '../guest-cart.ts';
import { asGuestCart, piecesIn } from '../guest-lines.ts';
import { editsSent } from './edit-queue.ts';
import { mergeGuestCart } from './merge-guest-cart.ts';

async function readMemberCart(): Promise<Cart> {
  return (await mergeGuestCart()) ?? (await call(customerCart.read, {}));
}

export async function viewGuestCart(): Promise<Cart> {
  const lines = guestLines();
  return lines.length === 0 ? emptyCart : call(publicCart.view, asGuestCart(lines));
}

export const isMember = (): boolean => useSession.getState().signedIn;

/** Whoever is signed in has their cart on the server; a guest's is read from what their phone holds. */
export const cartQuery = (member: boolean) =>
  queryOptions({
    queryKey: member ? [MINE, 'cart'] : ['guest-cart'],
    queryFn: async () => {
      await editsSent();
      return member ? readMemberCart() : viewGuestCart();
    },
  });

export function useCart() {
  const { signedIn } = useSession();
  return useQuery(cartQuery(signedIn));
}

/** All pieces, for the badges; a guest's are counted without asking anyone. */
export function useCartCount(): number {
  const { signedIn } = useSession();
  const { data } = useQuery({ ...cartQuery(true), enabled: signedIn });
  const { lines } = useGuestCart();
  return signedIn ? (data?.count ?? 0) : piecesIn(lines);
}
