import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { SortRow } from '../../../app/list/sort-row.tsx';
import type { ProductSort } from '../queries/products.ts';
import { sortWords } from '../words.ts';
import './sort-bar.less';

interface SortBarProps {
  value: ProductSort;
  onChange: (sort: ProductSort) => void;
}

/** 价格 turns round at the second tap; the others just apply. */
export function SortBar({ value, onChange }: SortBarProps) {
  const shown = value === 'price_down' ? 'price_up' : value;
  return (
    <SortRow
      words={sortWords}
      value={shown}
      onChoose={(key) => onChange(key === 'price_up' && value === 'price_up' ? 'price_down' : key)}
      marks={{ price_up: <Arrows value={value} /> }}
    />
  );
}

const Arrows = ({ value }: { value: ProductSort }) => (
  <View className="sort-bar__arrows">
    <Icon name="chevron-up" size={12} color={value === 'price_up' ? 'var(--lt-brand)' : 'var(--lt-hint)'} />
    <Icon name="chevron-down" size={12} color={value === 'price_down' ? 'var(--lt-brand)' : 'var(--lt-hint)'} />
  </View>
);
