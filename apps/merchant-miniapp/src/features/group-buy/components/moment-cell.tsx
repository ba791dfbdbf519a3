import { Cell } from '@lintuan/miniapp-ui';
import { Picker, View } from '@tarojs/components';
import type { Moment } from '../form/activity-form.ts';
import './moment-cell.less';

interface MomentCellProps {
  title: string;
  value: Moment;
  onChange: (value: Moment) => void;
}

/** A day and a minute, each picked by itself. */
export function MomentCell({ title, value, onChange }: MomentCellProps) {
  return (
    <Cell title={title}>
      <View className="moment-cell">
        <Picker mode="date" value={value.day} onChange={({ detail }) => onChange({ ...value, day: detail.value })}>
          <View className="moment-cell__part">{value.day}</View>
        </Picker>
        <Picker mode="time" value={value.clock} onChange={({ detail }) => onChange({ ...value, clock: detail.value })}>
          <View className="moment-cell__part">{value.clock}</View>
        </Picker>
      </View>
    </Cell>
  );
}
