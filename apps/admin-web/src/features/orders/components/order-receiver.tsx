import type { ManagedOrder, Receiver } from '@lintuan/contracts/orders/schemas';
import { CopyButton } from '../../../shared/layout/copy-button.tsx';
import { Facts, Quiet, Section } from '../../../shared/layout/facts.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import css from '../orders.module.css';

export const OrderReceiver = ({ order: { receiver, shipment } }: { order: ManagedOrder }) => (
  <Section
    title="收货与物流"
    extra={receiver && <CopyButton text={`${receiver.name} ${receiver.phone} ${receiver.region} ${receiver.detail}`} what="收货地址" />}
  >
    <Facts
      facts={[
        ['收货人', receiver ? <Person receiver={receiver} /> : '已按顾客要求匿名'],
        ['地址', receiver ? `${receiver.region} ${receiver.detail}` : undefined],
        ['物流', shipment ? <Parcel shipment={shipment} /> : '还没发货'],
      ]}
    />
  </Section>
);

const Person = ({ receiver: { name, phone } }: { receiver: Receiver }) => (
  <>
    {name} {phone}
  </>
);

const Parcel = ({ shipment: { carrierName, trackingNo, at } }: { shipment: NonNullable<ManagedOrder['shipment']> }) => (
  <>
    <span className={css.inline}>
      {carrierName} {trackingNo}
      <CopyButton text={trackingNo} what="运单号" />
    </span>{' '}
    <Quiet>{sayTime(at)} 发货</Quiet>
  </>
);
