import type { MoveMerchant } from '@lintuan/contracts/merchants/schemas';
import { useState } from 'react';
import { AskPanel } from '../../../shared/form/ask-panel.tsx';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { ReasonField } from '../../../shared/form/reason-field.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import type { Move } from '../merchant-moves.ts';
import { useMoveMerchant } from '../queries/save-merchant.ts';

/** The reason is asked in place, beside the button that was pressed. */
export function MoveForm({ merchantId, move, onClose }: { merchantId: string; move: Move; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const { mutateAsync } = useMoveMerchant();
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: MoveMerchant): FieldErrors => (move.reasonRequired && !input.reason?.trim() ? { reason: '请写明原因' } : {}),
    onDone: () => {
      toastDone(move.done);
      onClose();
    },
  });

  return (
    <AskPanel
      confirm={`确认${move.word}`}
      danger={move.reasonRequired}
      busy={busy}
      decline="取消"
      onSubmit={() => void submit({ merchantId, action: move.action, reason })}
      onClose={onClose}
    >
      <ReasonField
        label={`${move.word}的原因`}
        required={move.reasonRequired}
        error={errors.reason}
        help={move.reasonRequired ? undefined : '选填'}
        autofocus
        value={reason}
        onChange={(text) => {
          setReason(text);
          edited('reason');
        }}
      />
    </AskPanel>
  );
}
