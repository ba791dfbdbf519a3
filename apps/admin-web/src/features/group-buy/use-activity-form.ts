import type { ActivityForm, ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../app/session/me.ts';
import { useSubmit } from '../../shared/form/use-submit.ts';
import { type ActivityDraft, checkDraft, formOf, sameDraft } from './model/activity-draft.ts';
import { offerQuery } from './queries/offer.ts';

interface ActivityFormOptions {
  initial: ActivityDraft;
  send: (sent: { input: ActivityForm; key: string }) => Promise<ManagedActivity>;
  onSaved: (activity: ManagedActivity) => void;
}

/** An activity being typed, beside the product it is about. */
export function useActivityForm({ initial, send, onSaved }: ActivityFormOptions) {
  const [first] = useState(initial);
  const [draft, setDraft] = useState(initial);
  const withStock = useCan()('stock.read');
  const offerState = useQuery({ ...offerQuery(draft.productId, withStock), enabled: draft.productId !== '' });
  const offer = draft.productId === '' ? undefined : offerState.data;
  const { submit, busy, errors, edited } = useSubmit({
    send: ({ input, key }: { input: ActivityDraft; key: string }) => send({ input: formOf(input, offer), key }),
    check: (input) => checkDraft(input, offer, new Date()),
    onDone: onSaved,
  });
  const change = (part: Partial<ActivityDraft>, field: string) => {
    setDraft((current) => ({ ...current, ...part }));
    edited(field);
  };
  return { draft, offer, offerState, busy, errors, change, save: () => void submit(draft), dirty: !sameDraft(draft, first) };
}

export type ActivityFormState = ReturnType<typeof useActivityForm>;
