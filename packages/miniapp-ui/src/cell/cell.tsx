import { Text, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { CellGroupProps, CellProps } from './cell.types.ts';

export function Cell({ title, description, note, icon, required, onClick, arrow = onClick !== undefined, children }: CellProps) {
  return (
    <View className={onClick ? 'lt-cell lt-pressable' : 'lt-cell'} onClick={onClick}>
      {icon && <Icon name={icon} size={20} color="var(--lt-text-2)" />}
      <View className="lt-cell__main">
        <View className="lt-cell__title">
          {title}
          {required && <Text className="lt-cell__required">*</Text>}
        </View>
        {description && <View className="lt-cell__description">{description}</View>}
      </View>
      {note && <View className="lt-cell__note">{note}</View>}
      {children}
      {arrow && <Icon name="chevron-right" size={18} color="var(--lt-hint)" />}
    </View>
  );
}

export function CellGroup({ title, children }: CellGroupProps) {
  return (
    <View className="lt-cell-group">
      {title && <View className="lt-cell-group__title">{title}</View>}
      <View className="lt-cell-group__cells">{children}</View>
    </View>
  );
}
