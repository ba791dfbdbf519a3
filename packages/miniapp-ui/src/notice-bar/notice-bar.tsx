import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon.types.ts';
import type { NoticeBarProps } from './notice-bar.types.ts';

const icons: Record<NonNullable<NoticeBarProps['tone']>, IconName> = {
  info: 'info-circle',
  success: 'check-circle',
  warning: 'error-circle',
  error: 'close-circle',
};

export function NoticeBar({ children, tone = 'info', onClick }: NoticeBarProps) {
  return (
    <View className={`lt-notice lt-notice--${tone}`} onClick={onClick}>
      <Icon name={icons[tone]} size={18} />
      <View className="lt-notice__text">{children}</View>
      {onClick && <Icon name="chevron-right" size={18} />}
    </View>
  );
}
