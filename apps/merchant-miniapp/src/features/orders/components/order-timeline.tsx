import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { View } from '@tarojs/components';
import { copyText } from '../../../app/copy-text.ts';
import { stepOf } from '../view-model.ts';
import { words } from '../words.ts';
import './order-timeline.less';
import { Section } from './section.tsx';

/** The latest on top. */
export function OrderTimeline({ order }: { order: ManagedOrder }) {
  const now = new Date();
  const entries = [...order.timeline].reverse().sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <Section title={words.timeline}>
      {entries.map((entry, index) => {
        const step = stepOf(entry, now);
        return (
          <View
            className={index === 0 ? 'order-timeline__step order-timeline__step--latest' : 'order-timeline__step'}
            key={`${entry.event} ${entry.at}`}
          >
            <View className="order-timeline__title">{step.title}</View>
            <View className="order-timeline__who">
              {step.when} · {step.who}
            </View>
            {step.note && <View className="order-timeline__note">{step.note}</View>}
          </View>
        );
      })}
      <View className="order-timeline__no lt-pressable" role="button" onClick={() => copyText(order.orderNo)}>
        {words.orderNo} {order.orderNo}
        <View className="order-timeline__copy">{words.copy}</View>
      </View>
    </Section>
  );
}
