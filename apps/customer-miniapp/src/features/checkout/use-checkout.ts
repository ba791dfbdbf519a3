import type { Quote } from '@lintuan/contracts/checkout/schemas';
import { toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { intendCheckout, useCheckoutIntent } from '../../app/checkout-intent.ts';
import { queryClient } from '../../app/query-client.ts';
import { quoteQuery } from './queries/quote.ts';
import { type Lines, notesFor } from './quote-lines.ts';
import { usePlacing } from './use-placing.ts';
import { words } from './words.ts';

/** Everything the confirm page holds; notes stay whatever happens to price and lines. */
export function useCheckout() {
  // A copy: the intent is forgotten on submitting, while this page is still seen for a moment.
  const [intent, setIntent] = useState(useCheckoutIntent.getState);
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const query = quoteQuery(intent.lines);
  const quote = useQuery(query);
  const { place, newPrice, forgetNewPrice } = usePlacing((fresh) => queryClient.setQueryData(query.queryKey, fresh));

  const setLines = (lines: Lines): void => {
    const next = { ...intent, lines };
    intendCheckout(next);
    setIntent(next);
  };

  const submit = async (agreed: Quote, addressId: string | null): Promise<void> => {
    if (addressId === null) return toast(words.needAddress);
    const { lines, fromCart } = intent;
    await place({ lines, fromCart, addressId, notes: notesFor(agreed, notes), payableFen: agreed.payableFen }, agreed);
  };

  return {
    isEmpty: intent.lines.length === 0,
    quote,
    /** The lines were changed and the new sum is on its way. */
    isCounting: quote.isPlaceholderData,
    setLines,
    notes,
    setNote: (merchantId: string, note: string) => setNotes((before) => ({ ...before, [merchantId]: note })),
    submit,
    newPrice,
    forgetNewPrice,
  };
}
