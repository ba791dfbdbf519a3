import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './price-range.less';

export function PriceRange({ fromFen, toFen }: { fromFen: number | null; toFen: number | null }) {
  if (fromFen === null) return <View className="price-range__none">{words.noPrice}</View>;
  if (toFen === null || toFen === fromFen) return <Price fen={fromFen} />;
  return (
    <View className="price-range">
      <Price fen={fromFen} />
      <View className="price-range__dash">–</View>
      <Price fen={toFen} />
    </View>
  );
}
