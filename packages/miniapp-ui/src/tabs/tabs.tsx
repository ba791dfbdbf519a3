import { ScrollView, View } from '@tarojs/components';
import type { TabsProps } from './tabs.types.ts';

export function Tabs({ items, value, onChange, sticky }: TabsProps) {
  return (
    <View className={sticky ? 'lt-tabs lt-tabs--sticky' : 'lt-tabs'}>
      <ScrollView scrollX scrollWithAnimation enhanced showScrollbar={false} scrollIntoView={`tab-${value}`}>
        <View className="lt-tabs__row">
          {items.map((item) => (
            <View
              key={item.key}
              id={`tab-${item.key}`}
              className={item.key === value ? 'lt-tabs__item lt-tabs__item--current' : 'lt-tabs__item'}
              onClick={() => onChange(item.key)}
            >
              <View className="lt-tabs__label">
                {item.label}
                {item.count ? <View className="lt-tabs__count">{item.count > 99 ? '99+' : String(item.count)}</View> : null}
              </View>
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  );
}
