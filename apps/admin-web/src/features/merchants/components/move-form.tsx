import type { MoveMerchant } from '@lintuan/contracts/merchants/schemas';
import { useState } from 'react';
import { Button, Textarea } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import type { Move } from '../merchant-moves.ts';
import css from '../merchants.module.css';
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
    <div className={css.panel}>
      <Form onSubmit={() => void submit({ merchantId, action: move.action, reason })}>
        <Field label={`${move.word}的原因`} required={move.reasonRequired} error={errors.reason} help={!move.reasonRequired && '选填'}>
          <Textarea
            value={reason}
            maxlength={200}
            autofocus
            autosize={{ minRows: 2, maxRows: 4 }}
            onChange={(text) => {
              setReason(text);
              edited('reason');
            }}
          />
        </Field>
        <Actions>
          <Button type="submit" loading={busy} theme={move.reasonRequired ? 'danger' : 'primary'}>
            确认{move.word}
          </Button>
          <Button variant="text" theme="default" onClick={onClose}>
            取消
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
