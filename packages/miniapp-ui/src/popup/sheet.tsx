import { ScrollView, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { PopupProps } from './popup.types.ts';

export function Sheet({ title, children, footer, placement, onClose }: Omit<PopupProps, 'open'>) {
  return (
    <View className={`lt-sheet lt-sheet--${placement}`}>
      {title && (
        <View className="lt-sheet__head">
          <View className="lt-sheet__title">{title}</View>
          <View className="lt-sheet__close lt-pressable" aria-label="关闭" onClick={onClose}>
            <Icon name="close" size={20} color="var(--lt-text-2)" />
          </View>
        </View>
      )}
      <ScrollView className="lt-sheet__body" scrollY>
        {children}
      </ScrollView>
      {footer && <View className="lt-sheet__footer">{footer}</View>}
    </View>
  );
}
