import type { ManagedProduct } from '@lintuan/contracts/catalog/schemas';
import { Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { GoodsFacts } from '../../../app/cards/goods-facts.tsx';
import { goTo } from '../../../app/routes/go-to.ts';
import { useShelfSwitch } from '../use-shelf-switch.ts';
import { words } from '../words.ts';
import './goods-card.less';
import { PriceRange } from './price-range.tsx';
import { ShelfRefusal } from './shelf-refusal.tsx';
import { ShelfSwitch } from './shelf-switch.tsx';

export function GoodsCard({ product }: { product: ManagedProduct }) {
  const { busy, refusal, flip } = useShelfSwitch(product);
  return (
    <View className="goods-card">
      <View className="lt-pressable" onClick={() => goTo.product(product)}>
        <GoodsFacts
          url={product.pictureUrl}
          name={product.name}
          more={`${words.skuCount(product.skuCount)} · ${words.sales(product.sales)}`}
        >
          <PriceRange fromFen={product.priceFromFen} toFen={product.priceToFen} />
        </GoodsFacts>
      </View>
      <View className="goods-card__foot">
        {product.soldOut ? (
          <Tag tone="price" size="medium">
            {words.soldOut}
          </Tag>
        ) : (
          <View className="goods-card__category">{product.categoryName}</View>
        )}
        <ShelfSwitch product={product} busy={busy} onFlip={flip} />
      </View>
      <ShelfRefusal lines={refusal} />
    </View>
  );
}
