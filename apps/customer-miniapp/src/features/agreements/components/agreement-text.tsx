import { View } from '@tarojs/components';
import type { Agreement } from '../agreements.ts';
import './agreement-text.less';

export function AgreementText({ agreement }: { agreement: Agreement }) {
  return (
    <View className="agreement-text">
      <View className="agreement-text__title">{agreement.title}</View>
      <View className="agreement-text__since">{agreement.since}</View>
      {agreement.parts.map(({ title, text }) => (
        <View key={title}>
          <View className="agreement-text__head">{title}</View>
          <View className="agreement-text__words">{text}</View>
        </View>
      ))}
    </View>
  );
}
