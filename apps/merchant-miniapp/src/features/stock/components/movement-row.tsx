import type { Movement } from '@lintuan/contracts/stock/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { View } from '@tarojs/components';
import { movementLine } from '../view-model.ts';
import './movement-row.less';

export function MovementRow({ movement }: { movement: Movement }) {
  const line = movementLine(movement);
  return (
    <View className="movement-row">
      <View className="movement-row__facts">
        <View className="movement-row__title">{line.title}</View>
        {line.reason && <View className="movement-row__reason">{line.reason}</View>}
        <View className="movement-row__when">
          {sayShanghaiTime(new Date(movement.at), new Date())} · {movement.actorName}
        </View>
      </View>
      <View className="movement-row__numbers">
        <View className={line.up ? 'movement-row__delta movement-row__delta--up' : 'movement-row__delta'}>
          <View className="movement-row__of">{line.deltaOf}</View>
          {line.delta}
        </View>
        <View className="movement-row__when">{line.after}</View>
      </View>
    </View>
  );
}
