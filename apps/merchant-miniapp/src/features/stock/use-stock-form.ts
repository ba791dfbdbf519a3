import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { useState } from 'react';
import { type FormKind, previewChange, typeDigit } from './preview.ts';
import { reasonWords } from './words.ts';

/** Chosen instead of a ready-made reason: the person writes one. */
export const OWN_REASON = '';

interface Form {
  kind: FormKind;
  digits: string;
  minus: boolean;
  reason: string;
  note: string;
  /** Whether the person is writing that reason; the keys make room for it. */
  writing: boolean;
}

const fresh = (kind: FormKind): Form => ({
  kind,
  digits: '',
  minus: false,
  reason: kind === 'low' ? OWN_REASON : reasonWords[kind][0],
  note: '',
  writing: false,
});

/** What has been typed and chosen in the form. */
export function useStockForm(row: StockRow) {
  const [form, setForm] = useState(() => fresh('receive'));
  const change = (part: Partial<Form>) => setForm((kept) => ({ ...kept, ...part }));
  const { kind, digits, minus, reason, note } = form;
  return {
    ...form,
    spokenReason: reason === OWN_REASON ? note.trim() : reason,
    preview: kind === 'low' ? null : previewChange(row, { kind, digits, minus }),
    choose: (next: FormKind) => setForm(fresh(next)),
    press: (key: string) => change({ digits: typeDigit(digits, key) }),
    erase: () => change({ digits: digits.slice(0, -1) }),
    clear: () => change({ digits: '' }),
    turn: () => change({ minus: !minus }),
    pickReason: (next: string) => change({ reason: next, writing: next === OWN_REASON }),
    write: (next: string) => change({ note: next }),
    showKeys: () => change({ writing: false }),
  };
}

export type StockForm = ReturnType<typeof useStockForm>;
