import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { fieldError } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { toast } from '@lintuan/miniapp-ui';
import { useRef, useState } from 'react';
import { tellError } from '../../app/errors/tell-error.ts';
import { type Draft, type DraftErrors, faultsOf, formOf } from './address-draft.ts';
import { saveAddress } from './queries/addresses.ts';
import { words } from './words.ts';

const fields = ['name', 'phone', 'regionCode', 'detail'] as const;

function faultsIn(error: unknown): DraftErrors {
  const found: DraftErrors = {};
  for (const field of fields) {
    const message = fieldError(error, field);
    if (message) found[field] = message;
  }
  return found;
}

/** What was typed stays whatever happens; a fault is shown at its field until that field is changed. */
export function useAddressForm(start: Draft, addressId: string | null, onSaved: (addressId: string) => void) {
  const [draft, setDraft] = useState(start);
  const [errors, setErrors] = useState<DraftErrors>({});
  const keys = useRef(keyKeeper());

  const change = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in part))));
  };

  const save = async () => {
    const faults = faultsOf(draft);
    setErrors(faults);
    if (Object.keys(faults).length > 0) return;
    const form = formOf(draft);
    try {
      const saved = await saveAddress(addressId, form, keys.current.keyFor(form));
      keys.current.forget();
      toast.success(words.saved);
      onSaved(saved.addressId);
    } catch (error) {
      const found = faultsIn(error);
      setErrors(found);
      if (Object.keys(found).length === 0) tellError(error);
    }
  };

  return { draft, errors, change, save };
}
