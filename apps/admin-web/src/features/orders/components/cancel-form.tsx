import { CancelOrder, type ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { useState } from 'react';
import { Button, Input } from 'tdesign-react';
import { AskPanel } from '../../../shared/form/ask-panel.tsx';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { sayCancelling } from '../order-words.ts';
import css from '../orders.module.css';
import { useCancelOrder } from '../queries/change-order.ts';

const usualReasons = ['缺货', '与顾客协商一致', '地址无法送达'];

/** Says what goes back before it is asked for, in place beside the button that was pressed. */
export function CancelForm({ order, onClose }: { order: ManagedOrder; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const { mutateAsync } = useCancelOrder();
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: CancelOrder) => (input.reason.trim() ? checkFields(CancelOrder, input) : { reason: '请写明原因' }),
    onDone: ({ refunds }) => {
      toastDone(refunds.some(({ state }) => state !== 'succeeded') ? '订单已取消，钱会原路退回' : '订单已取消');
      onClose();
    },
  });
  const write = (text: string) => {
    setReason(text);
    edited('reason');
  };

  return (
    <AskPanel
      warning={sayCancelling(order)}
      confirm={`确认取消${order.state === 'pending_payment' ? '' : '并退款'}`}
      danger
      busy={busy}
      decline="先不取消"
      onSubmit={() => void submit({ orderId: order.orderId, reason })}
      onClose={onClose}
    >
      <Field label="取消的原因" required error={errors.reason} help="顾客会看到">
        <Input value={reason} maxlength={100} autofocus onChange={write} />
      </Field>
      <div className={css.picks}>
        {usualReasons.map((usual) => (
          <Button key={usual} size="small" variant="outline" theme="default" onClick={() => write(usual)}>
            {usual}
          </Button>
        ))}
      </div>
    </AskPanel>
  );
}
