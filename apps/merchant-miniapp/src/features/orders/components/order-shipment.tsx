import type { Shipment } from '@lintuan/contracts/orders/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { Button } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { copyText } from '../../../app/copy-text.ts';
import { words } from '../words.ts';
import './order-shipment.less';
import { Section } from './section.tsx';

export function OrderShipment({ shipment, onCorrect }: { shipment: Shipment; onCorrect?: () => void }) {
  return (
    <Section title={words.shipment} action={onCorrect && words.correct} onAction={onCorrect}>
      <View className="order-shipment">
        <View className="order-shipment__facts">
          <View className="order-shipment__no">{shipment.trackingNo}</View>
          <View className="order-shipment__carrier">
            {shipment.carrierName} · {sayShanghaiTime(new Date(shipment.at), new Date())}
          </View>
        </View>
        <Button tone="light" onClick={() => copyText(shipment.trackingNo)}>
          {words.copy}
        </Button>
      </View>
    </Section>
  );
}
