import type { CallError } from '@lintuan/api-client/client';
import type { ManagedProductDetail, ProductForm } from '@lintuan/contracts/catalog/schemas';
import { useCallback, useState } from 'react';
import { useSubmit } from '../../shared/form/use-submit.ts';
import { checkDraft, formOf, type ProductDraft, sameDraft } from './model/product-draft.ts';

export type ChangeDraft = (change: (draft: ProductDraft) => ProductDraft, field: string) => void;

interface ProductFormOptions {
  initial: ProductDraft;
  send: (sent: { input: ProductForm; key: string }) => Promise<ManagedProductDetail>;
  onSaved: (product: ManagedProductDetail) => void;
  onRefused?: (error: CallError) => boolean;
}

export function useProductForm({ initial, send, onSaved, onRefused }: ProductFormOptions) {
  const [saved, setSaved] = useState(initial);
  const [draft, setDraft] = useState(initial);
  /** Grows when the form is filled anew, for the parts that keep what is typed to themselves. */
  const [filling, setFilling] = useState(0);
  const { submit, busy, errors, edited } = useSubmit({
    send: ({ input, key }) => send({ input: formOf(input), key }),
    check: checkDraft,
    onDone: onSaved,
    onRefused,
  });
  const change = useCallback<ChangeDraft>(
    (next, field) => {
      setDraft(next);
      edited(field);
    },
    [edited],
  );
  const fill = (next: ProductDraft) => {
    setSaved(next);
    setDraft(next);
    setFilling((count) => count + 1);
  };

  return { draft, filling, busy, errors, change, fill, save: () => void submit(draft), dirty: !sameDraft(draft, saved) };
}
