import type { ManagedProduct } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
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
      <View className="goods-card__main lt-pressable" onClick={() => goTo.product(product)}>
        <Image src={pictureUrl(product.pictureUrl)} alt={product.name} width={88} radius={8} />
        <View className="goods-card__facts">
          <View className="goods-card__name">{product.name}</View>
          <View className="goods-card__more">
            {words.skuCount(product.skuCount)} · {words.sales(product.sales)}
          </View>
          <PriceRange fromFen={product.priceFromFen} toFen={product.priceToFen} />
        </View>
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
