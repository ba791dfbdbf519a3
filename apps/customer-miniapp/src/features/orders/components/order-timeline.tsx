import type { HistoryEntry } from '@lintuan/contracts/orders/schemas';
import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { stepsOf } from '../say-order.ts';
import { words } from '../words.ts';
import './order-timeline.less';

const FEW = 3;

export function OrderTimeline({ timeline }: { timeline: HistoryEntry[] }) {
  const [all, setAll] = useState(false);
  const steps = stepsOf(timeline, new Date());
  return (
    <View className="order-timeline">
      <View className="order-timeline__title">{words.timeline}</View>
      {(all ? steps : steps.slice(0, FEW)).map(({ key, text, time }, index) => (
        <View className={index === 0 ? 'order-timeline__step order-timeline__step--newest' : 'order-timeline__step'} key={key}>
          <View className="order-timeline__text">{text}</View>
          <View className="order-timeline__time">{time}</View>
        </View>
      ))}
      {steps.length > FEW && (
        <View className="order-timeline__more lt-pressable" onClick={() => setAll(!all)}>
          {all ? words.showFew : words.showAll(steps.length)}
          <Icon name={all ? 'chevron-up' : 'chevron-down'} size={16} />
        </View>
      )}
    </View>
  );
}
