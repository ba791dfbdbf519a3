import { carriers } from '@lintuan/contracts/orders/carriers';
import { type ManagedOrder, ShipOrder } from '@lintuan/contracts/orders/schemas';
import { useState } from 'react';
import { Input, Select } from 'tdesign-react';
import { AskPanel } from '../../../shared/form/ask-panel.tsx';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { optionsOf } from '../../../shared/words.ts';
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
    <AskPanel
      columns={2}
      confirm={correcting ? '保存运单' : '确认发货'}
      busy={busy}
      decline={`先不${correcting ? '改' : '发'}`}
      onSubmit={() => void submit({ orderId, carrier: carrier as ShipOrder['carrier'], trackingNo })}
      onClose={onClose}
    >
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
    </AskPanel>
  );
}
