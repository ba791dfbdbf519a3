import { type ManagedOrder, SetSellerNote } from '@lintuan/contracts/orders/schemas';
import { useState } from 'react';
import { Button, Textarea } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { Facts, Section } from '../../../shared/layout/facts.tsx';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import css from '../orders.module.css';
import { useSetNote } from '../queries/change-order.ts';

export function OrderNotes({ order }: { order: ManagedOrder }) {
  const can = useCan();
  const [writing, setWriting] = useState(false);
  return (
    <Section
      title="留言与备注"
      extra={
        can('orders.edit') &&
        !writing && (
          <Button variant="text" theme="primary" size="small" onClick={() => setWriting(true)}>
            {order.sellerNote ? '改备注' : '写备注'}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          ['买家留言', order.buyerNote ? <span className={css.text}>{order.buyerNote}</span> : '—'],
          ['备注', writing ? undefined : order.sellerNote ? <span className={css.text}>{order.sellerNote}</span> : '—'],
        ]}
      />
      {writing && <NoteForm order={order} onClose={() => setWriting(false)} />}
    </Section>
  );
}

function NoteForm({ order: { orderId, sellerNote }, onClose }: { order: ManagedOrder; onClose: () => void }) {
  const [note, setNote] = useState(sellerNote);
  const { mutateAsync } = useSetNote();
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: SetSellerNote) => checkFields(SetSellerNote, input),
    onDone: () => {
      toastDone('备注存好了');
      onClose();
    },
  });
  return (
    <Form onSubmit={() => void submit({ orderId, note })}>
      <Field label="备注" error={errors.note} help="只有商家和运营看得到">
        <Textarea
          value={note}
          maxlength={500}
          autofocus
          autosize={{ minRows: 2, maxRows: 6 }}
          onChange={(text) => {
            setNote(text);
            edited('note');
          }}
        />
      </Field>
      <Actions>
        <Button type="submit" loading={busy}>
          保存备注
        </Button>
        <Button variant="text" theme="default" onClick={onClose}>
          取消
        </Button>
      </Actions>
    </Form>
  );
}
