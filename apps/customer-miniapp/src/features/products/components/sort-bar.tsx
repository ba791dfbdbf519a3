import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ProductSort } from '../queries/products.ts';
import { sortWords } from '../words.ts';
import './sort-bar.less';

interface SortBarProps {
  value: ProductSort;
  onChange: (sort: ProductSort) => void;
}

const keys = ['default', 'sales', 'price_up', 'newest'] as const;

/** 价格 turns round at the second tap; the others just apply. */
export function SortBar({ value, onChange }: SortBarProps) {
  const shown = value === 'price_down' ? 'price_up' : value;
  const choose = (key: (typeof keys)[number]) => onChange(key === 'price_up' && value === 'price_up' ? 'price_down' : key);
  return (
    <View className="sort-bar">
      {keys.map((key) => (
        <View key={key} className={key === shown ? 'sort-bar__item sort-bar__item--on' : 'sort-bar__item'} onClick={() => choose(key)}>
          {sortWords[key]}
          {key === 'price_up' && (
            <View className="sort-bar__arrows">
              <Icon name="chevron-up" size={12} color={value === 'price_up' ? 'var(--lt-brand)' : 'var(--lt-hint)'} />
              <Icon name="chevron-down" size={12} color={value === 'price_down' ? 'var(--lt-brand)' : 'var(--lt-hint)'} />
            </View>
          )}
        </View>
      ))}
    </View>
  );
}
