import { carriers } from '@lintuan/contracts/orders/carriers';
import { type ManagedOrder, ShipOrder } from '@lintuan/contracts/orders/schemas';
import { useState } from 'react';
import { Button, Input, Select } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { optionsOf } from '../../../shared/words.ts';
import css from '../orders.module.css';
import { useCorrectShipment, useShipOrder } from '../queries/change-order.ts';

interface ShipFormProps {
  order: ManagedOrder;
  correcting: boolean;
  onClose: () => void;
}

const carrierOptions = optionsOf(carriers);

export function ShipForm({ order: { orderId, shipment }, correcting, onClose }: ShipFormProps) {
  const [carrier, setCarrier] = useState(shipment?.carrier ?? '');
  const [trackingNo, setTrackingNo] = useState(shipment?.trackingNo ?? '');
  const ship = useShipOrder();
  const correct = useCorrectShipment();
  const { submit, busy, errors, edited } = useSubmit({
    send: correcting ? correct.mutateAsync : ship.mutateAsync,
    check: (input: ShipOrder) => checkFields(ShipOrder, input),
    onDone: () => {
      toastDone(correcting ? '运单改好了' : '已发货');
      onClose();
    },
  });

  return (
    <div className={css.panel}>
      <Form columns={2} onSubmit={() => void submit({ orderId, carrier: carrier as ShipOrder['carrier'], trackingNo })}>
        <Field label="快递公司" required error={errors.carrier}>
          <Select
            value={carrier || undefined}
            options={carrierOptions}
            placeholder="选择快递公司"
            filterable
            onChange={(next) => {
              setCarrier(next as string);
              edited('carrier');
            }}
          />
        </Field>
        <Field label="运单号" required error={errors.trackingNo}>
          <Input
            value={trackingNo}
            maxlength={40}
            placeholder="6–32 位字母或数字"
            onChange={(next) => {
              setTrackingNo(next.replaceAll(/\s/g, ''));
              edited('trackingNo');
            }}
          />
        </Field>
        <Actions>
          <Button type="submit" loading={busy}>
            {correcting ? '保存运单' : '确认发货'}
          </Button>
          <Button variant="text" theme="default" onClick={onClose}>
            先不{correcting ? '改' : '发'}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
