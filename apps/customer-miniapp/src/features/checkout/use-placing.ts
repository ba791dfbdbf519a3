import { CallError } from '@lintuan/api-client/client';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Checkout, PlaceCheckout, Quote } from '@lintuan/contracts/checkout/schemas';
import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { confirm, toast } from '@lintuan/miniapp-ui';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { call } from '../../app/api/call.ts';
import { forgetCheckout } from '../../app/checkout-intent.ts';
import { chooseAddress } from '../../app/chosen-address.ts';
import { tellError } from '../../app/errors/tell-error.ts';
import { queryClient } from '../../app/query-client.ts';
import { goTo } from '../../app/routes/go-to.ts';
import { MINE } from '../../app/session/session-store.ts';
import { QUOTE } from './queries/quote.ts';
import { words } from './words.ts';

export interface NewPrice {
  before: Quote;
  after: Quote;
}

/** The cart, the counts and the orders are others now; what is on screen is asked for again. */
const mineChanged = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [MINE] });

/** The same, save for the quote on the page that is being left: what was just ordered would stand in its way. */
const othersChanged = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: [MINE], predicate: ({ queryKey }) => queryKey[1] !== QUOTE });

function leave({ checkoutId, payableFen }: Checkout): void {
  forgetCheckout();
  chooseAddress(null);
  if (payableFen === 0) goTo.payResult(checkoutId);
  else goTo.payInstead(checkoutId);
  void othersChanged();
}

async function tellLinesChanged({ message }: CallError, after: Quote | null): Promise<void> {
  if (after) {
    toast(message);
    void Taro.pageScrollTo({ scrollTop: 0 });
    return;
  }
  const back = await confirm({ title: words.cartChangedTitle, content: message, confirmText: words.toCart, cancelText: words.notYet });
  if (back) goTo.cart();
}

/** What stands in the way is told by the new quote, with the ways on. */
async function tellGroupChanged({ message }: CallError): Promise<void> {
  toast(message);
  void Taro.pageScrollTo({ scrollTop: 0 });
  await mineChanged();
}

/** Sends the order; the same order sent again after a lost answer is placed once. */
export function usePlacing(onNewQuote: (quote: Quote) => void) {
  const [keys] = useState(keyKeeper);
  const [newPrice, setNewPrice] = useState<NewPrice | null>(null);

  const onRefused = (error: CallError, before: Quote): Promise<void> | void => {
    const after = error.data as Quote | null;
    if (after) onNewQuote(after);
    if (error.reason === 'checkout.price_changed' && after) return setNewPrice({ before, after });
    setNewPrice(null);
    if (error.reason === 'checkout.lines_changed') return tellLinesChanged(error, after);
    if (error.reason.startsWith('group_buy.')) return tellGroupChanged(error);
    tellError(error);
    if (error.reason === 'checkout.no_address') return mineChanged();
  };

  const place = async (input: PlaceCheckout, quote: Quote): Promise<void> => {
    try {
      const checkout = await call(customerCheckout.place, input, keys.keyFor(input));
      keys.forget();
      leave(checkout);
    } catch (error) {
      if (error instanceof CallError) await onRefused(error, quote);
      else throw error;
    }
  };

  return { place, newPrice, forgetNewPrice: () => setNewPrice(null) };
}
