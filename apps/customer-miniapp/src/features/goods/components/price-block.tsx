import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { sayOriginalPrice } from '../say-original-price.ts';
import { lowestPrice, type Picks } from '../sku-choice.ts';
import { flagWords, words } from '../words.ts';
import './price-block.less';

export function PriceBlock({ product, picks }: { product: ProductDetail; picks: Picks }) {
  const lowest = lowestPrice(product, picks);
  return (
    <View className="price-block">
      <View className="price-block__row">
        {lowest && (
          <Price
            fen={lowest.sku.priceFen}
            originalFen={lowest.sku.originalPrice?.fen ?? null}
            size="large"
            {...(lowest.several ? { suffix: words.from } : {})}
          />
        )}
        {product.sales > 0 && <View className="price-block__sales">{words.sold(product.sales)}</View>}
      </View>
      {lowest?.sku.originalPrice && (
        <View className="price-block__original">{sayOriginalPrice(lowest.sku.originalPrice, shanghaiDay(new Date()))}</View>
      )}
      <View className="price-block__name">{product.name}</View>
      {product.subtitle !== '' && <View className="price-block__subtitle">{product.subtitle}</View>}
      <View className="price-block__tags">
        {product.soldOut && <Tag tone="neutral">{words.soldOut}</Tag>}
        {product.flags.map((flag) => (
          <Tag key={flag} tone={flag === 'hot' ? 'accent' : 'brand'}>
            {flagWords[flag]}
          </Tag>
        ))}
      </View>
    </View>
  );
}
