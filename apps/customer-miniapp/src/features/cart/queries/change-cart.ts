import { customerCart } from '@lintuan/contracts/cart/endpoints';
import type { Cart, CartLine } from '@lintuan/contracts/cart/schemas';
import { toast } from '@lintuan/miniapp-ui';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { queryClient } from '../../../app/query-client.ts';
import { linesOf, putBack, withoutLines, withQuantity, withSelected } from '../cart-edits.ts';
import { guestLines, keepGuestLines } from '../guest-cart.ts';
import { changeLine, type GuestLine, type GuestLines } from '../guest-lines.ts';
import { words } from '../words.ts';
import { cartQuery, isMember, viewGuestCart } from './cart.ts';
import { drop, isSettled, sendNow, sendSoon } from './edit-queue.ts';

const GUEST = 'guest';

/** The page shows it at once; an answer on its way from before must not undo it. */
function showAtOnce(edit: (cart: Cart) => Cart): void {
  const { queryKey } = cartQuery(isMember());
  void queryClient.cancelQueries({ queryKey }, { revert: false });
  queryClient.setQueryData<Cart>(queryKey, (cart) => cart && edit(cart));
}

/** Asks, and believes the answer unless something newer is still on its way. */
const asked = (ask: () => Promise<Cart>) => async (): Promise<void> => {
  const { queryKey } = cartQuery(isMember());
  try {
    const cart = await ask();
    if (isSettled()) queryClient.setQueryData(queryKey, cart);
  } catch (error) {
    tellError(error);
    void queryClient.invalidateQueries({ queryKey });
  }
};

function changeGuest(lines: GuestLines): void {
  keepGuestLines(lines);
  sendSoon(GUEST, asked(viewGuestCart));
}

/** A guest's line goes back to its place on the phone, which is the place the page shows. */
function asShown(line: GuestLine, before: Cart): GuestLines {
  const order = linesOf(before).map(({ skuId }) => skuId);
  const placeOf = ({ skuId }: GuestLine) => order.indexOf(skuId);
  return [...guestLines().filter(({ skuId }) => skuId !== line.skuId), line].sort((a, b) => placeOf(a) - placeOf(b));
}

export function setQuantity(skuId: string, quantity: number): void {
  showAtOnce((cart) => withQuantity(cart, skuId, quantity));
  if (isMember()) sendSoon(skuId, asked(setAndTell(skuId, quantity)));
  else changeGuest(changeLine(guestLines(), [skuId], { quantity }));
}

const setAndTell = (skuId: string, quantity: number) => async (): Promise<Cart> => {
  const cart = await call(customerCart.set, { skuId, quantity });
  const held = linesOf(cart).find((line) => line.skuId === skuId)?.quantity;
  if (held !== undefined && held < quantity) toast(words.capped(held));
  return cart;
};

export function select(skuIds: string[], selected: boolean): void {
  if (skuIds.length === 0) return;
  showAtOnce((cart) => withSelected(cart, skuIds, selected));
  if (isMember()) void sendNow(asked(() => call(customerCart.select, { skuIds, selected })));
  else changeGuest(changeLine(guestLines(), skuIds, { selected }));
}

export function remove(skuIds: string[]): void {
  if (skuIds.length === 0) return;
  showAtOnce((cart) => withoutLines(cart, skuIds));
  for (const skuId of skuIds) drop(skuId);
  if (isMember()) void sendNow(asked(() => call(customerCart.remove, { skuIds })));
  else changeGuest(guestLines().filter(({ skuId }) => !skuIds.includes(skuId)));
}

/** Takes a removal back; `before` is the cart as it was seen then. */
export function undoRemove({ skuId, quantity, selected }: CartLine, before: Cart): void {
  showAtOnce((cart) => putBack(cart, before, skuId));
  if (isMember()) void sendNow(asked(addAgain({ skuId, quantity, selected })));
  else changeGuest(asShown({ skuId, quantity, selected }, before));
}

const addAgain =
  ({ skuId, quantity, selected }: GuestLine) =>
  async (): Promise<Cart> => {
    await call(customerCart.add, { skuId, quantity });
    return selected ? call(customerCart.read, {}) : call(customerCart.set, { skuId, selected });
  };
