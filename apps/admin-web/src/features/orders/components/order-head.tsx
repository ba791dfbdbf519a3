import type { ManagedOrder, OrderId } from '@lintuan/contracts/orders/schemas';
import { useState } from 'react';
import { Button } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { actionsOf, actionWords, type OrderAction } from '../order-actions.ts';
import { sayHead } from '../order-words.ts';
import css from '../orders.module.css';
import { usePrepareOrder } from '../queries/change-order.ts';
import { CancelForm } from './cancel-form.tsx';
import { ShipForm } from './ship-form.tsx';

/** How the order stands, and what can be done about it. */
export function OrderHead({ order }: { order: ManagedOrder }) {
  const [open, setOpen] = useState<OrderAction | null>(null);
  const actions = actionsOf(order.state, useCan());
  const form = open !== null && actions.includes(open) ? open : null;
  const close = () => setOpen(null);
  return (
    <div className={css.head}>
      <p>{sayHead(order)}</p>
      {form === 'cancel' && <CancelForm order={order} onClose={close} />}
      {(form === 'ship' || form === 'correct') && <ShipForm order={order} correcting={form === 'correct'} onClose={close} />}
      {form === null && actions.length > 0 && (
        <div className={css.buttons}>
          {actions.map((action) =>
            action === 'prepare' ? (
              <PrepareButton key={action} orderId={order.orderId} />
            ) : (
              <Button
                key={action}
                theme={action === 'ship' ? 'primary' : action === 'cancel' ? 'danger' : 'default'}
                variant={action === 'ship' ? 'base' : 'outline'}
                onClick={() => setOpen(action)}
              >
                {actionWords[action]}
              </Button>
            ),
          )}
        </div>
      )}
    </div>
  );
}

function PrepareButton({ orderId }: OrderId) {
  const { mutateAsync } = usePrepareOrder();
  const { submit, busy } = useSubmit({ send: mutateAsync, onDone: () => toastDone('开始备货了') });
  return (
    <Button theme="default" variant="outline" loading={busy} onClick={() => void submit({ orderId })}>
      {actionWords.prepare}
    </Button>
  );
}
