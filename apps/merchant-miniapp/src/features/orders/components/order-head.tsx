import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { stateWords } from '../state-words.ts';
import { cameIn, faceOf, sayHead, waiting } from '../view-model.ts';
import { words } from '../words.ts';
import './order-head.less';
import { Section } from './section.tsx';

export function OrderHead({ order }: { order: ManagedOrder }) {
  const now = new Date();
  const late = waiting(order, now);
  return (
    <Section>
      <View className="order-head">
        <StatusTag status={faceOf[order.state]}>{stateWords[order.state]}</StatusTag>
        <View className="order-head__when">{cameIn(order, now)}</View>
        {late && <View className="order-head__late">{late}</View>}
      </View>
      <View className="order-head__sentence">{sayHead(order, now)}</View>
      {!order.receiver && <View className="order-head__gone">{words.anonymous}</View>}
    </Section>
  );
}
