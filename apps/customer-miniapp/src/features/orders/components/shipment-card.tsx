import type { Shipment } from '@lintuan/contracts/orders/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { Button } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { copyText } from '../../../app/share/copy-text.ts';
import { words } from '../words.ts';
import { InfoRow } from './info-row.tsx';
import './shipment-card.less';

export function ShipmentCard({ shipment }: { shipment: Shipment }) {
  const { carrierName, trackingNo, at } = shipment;
  return (
    <View className="shipment-card">
      <InfoRow label={words.carrier}>{carrierName}</InfoRow>
      <InfoRow label={words.trackingNo}>{trackingNo}</InfoRow>
      <InfoRow label={words.shippedAt}>{sayShanghaiTime(new Date(at), new Date())}</InfoRow>
      <View className="shipment-card__hint">{words.trackHint}</View>
      <Button tone="light" block pill icon="copy" onClick={() => void copyText(trackingNo, words.trackingCopied)}>
        {words.copyTracking}
      </Button>
    </View>
  );
}
