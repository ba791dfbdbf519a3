import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { View } from '@tarojs/components';
import { levelOf } from '../view-model.ts';
import { words } from '../words.ts';
import './balance.less';

/** What can be sold, loud; what it is made of, beside it. */
export function Balance({ row }: { row: StockRow }) {
  const figures = [
    { word: words.available, value: row.available, look: `balance__value--${levelOf(row)}` },
    { word: words.onHand, value: row.onHand, look: '' },
    { word: words.locked, value: row.locked, look: '' },
  ];
  return (
    <View className="balance">
      {figures.map(({ word, value, look }) => (
        <View className="balance__figure" key={word}>
          <View className={`balance__value ${look}`}>{String(value)}</View>
          <View className="balance__word">{word}</View>
        </View>
      ))}
    </View>
  );
}
