import { FillGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { useState } from 'react';
import { AskPanel } from '../../../shared/form/ask-panel.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { ReasonField } from '../../../shared/form/reason-field.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { useFillGroup } from '../queries/change-activity.ts';

interface FillFormProps {
  groupId: string;
  seats: number;
  onClose: () => void;
}

/** Says what filling does before it is done: it cannot be taken back. */
export function FillForm({ groupId, seats, onClose }: FillFormProps) {
  const [reason, setReason] = useState('');
  const { mutateAsync } = useFillGroup();
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: FillGroup) => checkFields(FillGroup, input),
    onDone: () => {
      toastDone('补好位，成团了');
      onClose();
    },
  });
  return (
    <AskPanel
      warning={<>{seats} 个空位由商家补上，这个团马上成团，不能撤回。页面写明“商家补位”，不算销量，不占库存，谁补的记在操作日志里。</>}
      confirm={`确认补 ${seats} 位成团`}
      busy={busy}
      decline="先不补"
      onSubmit={() => void submit({ groupId, reason })}
      onClose={onClose}
    >
      <ReasonField
        label="为什么补位"
        required
        error={errors.reason}
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
