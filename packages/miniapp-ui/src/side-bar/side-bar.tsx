import { ScrollView, View } from '@tarojs/components';
import type { SideBarProps } from './side-bar.types.ts';

export function SideBar({ items, value, onChange }: SideBarProps) {
  return (
    <ScrollView className="lt-side-bar" scrollY>
      {items.map((item) => (
        <View
          key={item.key}
          className={item.key === value ? 'lt-side-bar__item lt-side-bar__item--current' : 'lt-side-bar__item'}
          onClick={() => onChange(item.key)}
        >
          {item.label}
          {item.count ? <View className="lt-side-bar__count">{String(item.count)}</View> : null}
        </View>
      ))}
    </ScrollView>
  );
}
