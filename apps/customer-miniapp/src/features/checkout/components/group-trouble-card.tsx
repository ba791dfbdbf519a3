import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './group-trouble-card.less';

export function GroupTroubleCard({ text }: { text: string }) {
  return (
    <View className="group-trouble-card">
      <Icon name="error-circle" size={20} color="var(--lt-accent)" />
      <View className="group-trouble-card__text">{text}</View>
    </View>
  );
}
