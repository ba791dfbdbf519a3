import { carriers } from '@lintuan/contracts/orders/carriers';
import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { Parcel } from '../batch/parcels.ts';
import { words } from '../batch/words.ts';
import './parcel-row.less';
import { TrackingInput } from './tracking-input.tsx';

interface ParcelRowProps {
  parcel: Parcel;
  onCarrier: () => void;
  onTyped: (trackingNo: string) => void;
  onLeaveOut: () => void;
}

export function ParcelRow({ parcel, onCarrier, onTyped, onLeaveOut }: ParcelRowProps) {
  return (
    <View className={parcel.refusal ? 'parcel-row parcel-row--refused' : 'parcel-row'}>
      <View className="parcel-row__head">
        <View className="parcel-row__facts">
          <View className="parcel-row__receiver">{parcel.receiver}</View>
          <View className="parcel-row__goods">{parcel.goods}</View>
          <View className="parcel-row__no">{parcel.orderNo}</View>
        </View>
        <View className="parcel-row__out lt-pressable" role="button" aria-label={words.leaveOut} onClick={onLeaveOut}>
          <Icon name="close" size={20} color="var(--lt-hint)" />
        </View>
      </View>
      <View className="parcel-row__carrier lt-pressable" role="button" aria-label={words.carrierOfOne} onClick={onCarrier}>
        {carriers[parcel.carrier]}
        <Icon name="chevron-down" size={18} />
      </View>
      <TrackingInput value={parcel.trackingNo} onChange={onTyped} problem={parcel.refusal} />
    </View>
  );
}
