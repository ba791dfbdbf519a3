import type { ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { View } from '@tarojs/components';
import { sayGroup, seatsOf } from '../view-model.ts';
import './seats.less';

/** One ring per seat: full, filled by the shop, being paid, empty. The words beside it say the same. */
export function Seats({ group }: { group: ManagedGroup }) {
  return (
    <View className="seats" aria-label={sayGroup(group)}>
      {seatsOf(group).map((seat, index) => (
        <View className={`seats__seat seats__seat--${seat}`} key={`${seat} ${String(index)}`} />
      ))}
    </View>
  );
}
