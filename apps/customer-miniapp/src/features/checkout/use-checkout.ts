import type { AskQuote, Quote } from '@lintuan/contracts/checkout/schemas';
import { toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CheckoutIntent, intendCheckout, useCheckoutIntent } from '../../app/checkout-intent.ts';
import { queryClient } from '../../app/query-client.ts';
import { quoteQuery } from './queries/quote.ts';
import { type Lines, notesFor } from './quote-lines.ts';
import { usePlacing } from './use-placing.ts';
import { words } from './words.ts';

const asked = ({ lines, group }: CheckoutIntent): AskQuote =>
  group ? { lines, group: { activityId: group.activityId, groupId: group.groupId } } : { lines };

/** Everything the confirm page holds; notes and consent stay whatever happens to price and lines. */
export function useCheckout() {
  // A copy: the intent is forgotten on submitting, while this page is still seen for a moment.
  const [intent, setIntent] = useState(useCheckoutIntent.getState);
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const [consent, setConsent] = useState(true);
  const query = quoteQuery(asked(intent));
  const quote = useQuery(query);
  const { place, newPrice, forgetNewPrice } = usePlacing((fresh) => queryClient.setQueryData(query.queryKey, fresh));

  const intend = (next: CheckoutIntent): void => {
    intendCheckout(next);
    setIntent(next);
  };

  const submit = async (agreed: Quote, addressId: string | null): Promise<void> => {
    if (addressId === null) return toast(words.needAddress);
    const { lines, fromCart, group } = intent;
    const inGroup = group ? { group: { ...group, consent } } : {};
    await place({ lines, fromCart, addressId, notes: notesFor(agreed, notes), ...inGroup, payableFen: agreed.payableFen }, agreed);
  };

  return {
    isEmpty: intent.lines.length === 0,
    inGroup: intent.group !== undefined,
    quote,
    /** The lines were changed and the new sum is on its way. */
    isCounting: quote.isPlaceholderData,
    setLines: (lines: Lines) => intend({ ...intent, lines }),
    startGroup: () => intent.group && intend({ ...intent, group: { ...intent.group, groupId: null } }),
    buyAlone: () => intend({ lines: intent.lines, fromCart: intent.fromCart }),
    notes,
    setNote: (merchantId: string, note: string) => setNotes((before) => ({ ...before, [merchantId]: note })),
    consent,
    setConsent,
    submit,
    newPrice,
    forgetNewPrice,
  };
}
