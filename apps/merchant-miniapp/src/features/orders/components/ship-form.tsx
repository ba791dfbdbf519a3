import { carriers } from '@lintuan/contracts/orders/carriers';
import type { Carrier, Shipment } from '@lintuan/contracts/orders/schemas';
import { NoticeBar, SubmitButton, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { lastCarrier, rememberCarrier } from '../last-carrier.ts';
import { correctShipment } from '../queries/correct-shipment.ts';
import { shipOrder } from '../queries/ship-order.ts';
import { isTrackingNo } from '../tracking-no.ts';
import { useOrderAct } from '../use-order-act.ts';
import { words } from '../words.ts';
import { CarrierPicker } from './carrier-picker.tsx';
import './ship-form.less';
import { TrackingInput } from './tracking-input.tsx';

export interface Shippable {
  orderId: string;
  /** Who it goes to, in one line. */
  receiver: string;
  /** What was told to the shopper before, when it is being put right. */
  shipment: Shipment | null;
}

const carrierOf = ({ shipment }: Shippable): Carrier =>
  shipment && shipment.carrier in carriers ? (shipment.carrier as Carrier) : lastCarrier();

export function ShipForm({ order, onDone }: { order: Shippable; onDone: () => void }) {
  const [carrier, setCarrier] = useState(() => carrierOf(order));
  const [trackingNo, setTrackingNo] = useState(order.shipment?.trackingNo ?? '');
  const { problem, forgetProblem, act } = useOrderAct();

  const submit = async () => {
    const work = order.shipment ? correctShipment : shipOrder;
    if (!(await act({ orderId: order.orderId, carrier, trackingNo }, work))) return;
    rememberCarrier(carrier);
    toast.success(order.shipment ? words.corrected : words.shipped(carriers[carrier]));
    onDone();
  };
  const choose = (next: Carrier) => {
    forgetProblem();
    setCarrier(next);
  };
  const type = (next: string) => {
    forgetProblem();
    setTrackingNo(next);
  };
  return (
    <View className="ship-form">
      <View className="ship-form__receiver">{words.shipTo(order.receiver)}</View>
      <CarrierPicker value={carrier} onChange={choose} />
      <TrackingInput value={trackingNo} onChange={type} />
      {problem && (
        <View role="alert">
          <NoticeBar tone="error">{problem}</NoticeBar>
        </View>
      )}
      <SubmitButton onSubmit={submit} disabled={!isTrackingNo(trackingNo)}>
        {order.shipment ? words.confirmCorrect : words.confirmShip}
      </SubmitButton>
    </View>
  );
}
