import { FillGroup } from '@lintuan/contracts/group-buy/schemas';
import { useState } from 'react';
import { Button, Textarea } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import css from '../group-buy.module.css';
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
    <div className={css.panel}>
      <p className={css.warning}>
        {seats} 个空位由商家补上，这个团马上成团，不能撤回。页面写明“商家补位”，不算销量，不占库存，谁补的记在操作日志里。
      </p>
      <Form onSubmit={() => void submit({ groupId, reason })}>
        <Field label="为什么补位" required error={errors.reason}>
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
          <Button type="submit" loading={busy}>
            确认补 {seats} 位成团
          </Button>
          <Button variant="text" theme="default" onClick={onClose}>
            先不补
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
