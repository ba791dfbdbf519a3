import type { Dashboard } from '@lintuan/contracts/statistics/schemas';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './top-products.less';

export function TopProducts({ products }: { products: Dashboard['topProducts'] }) {
  if (products.length === 0) return null;
  return (
    <View className="top-products">
      <View className="top-products__title">{words.top}</View>
      {products.map(({ productId, name, pieces, paidFen }, index) => (
        <View className="top-products__row" key={productId}>
          <View className="top-products__place">{String(index + 1)}</View>
          <View className="top-products__name">{name}</View>
          <View className="top-products__pieces">{words.pieces(pieces)}</View>
          <Price fen={paidFen} size="small" tone="text" />
        </View>
      ))}
    </View>
  );
}
