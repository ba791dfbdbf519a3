import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './sort-row.less';

interface SortRowProps<Sort extends string> {
  words: Readonly<Record<Sort, string>>;
  value: Sort;
  onChoose: (sort: Sort) => void;
  /** What stands behind the word of an order. */
  marks?: Partial<Record<Sort, ReactNode>>;
}

/** The orders a list can have, in the order of their words. */
export const SortRow = <Sort extends string>({ words, value, onChoose, marks }: SortRowProps<Sort>) => (
  <View className="sort-row">
    {(Object.keys(words) as Sort[]).map((key) => (
      <View key={key} className={key === value ? 'sort-row__item sort-row__item--on' : 'sort-row__item'} onClick={() => onChoose(key)}>
        {words[key]}
        {marks?.[key]}
      </View>
    ))}
  </View>
);
