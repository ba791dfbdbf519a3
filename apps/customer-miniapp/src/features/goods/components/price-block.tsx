import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import type { Activity } from '@lintuan/contracts/group-buy/schemas';
import { shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { sayOriginalPrice } from '../say-original-price.ts';
import { lowestPrice, type Picks } from '../sku-choice.ts';
import { flagWords, words } from '../words.ts';
import { GroupPrice } from './group-price.tsx';
import './price-block.less';

interface PriceBlockProps {
  product: ProductDetail;
  picks: Picks;
  /** Where it is sold in groups, that price leads. */
  activity: Activity | null;
}

export function PriceBlock({ product, picks, activity }: PriceBlockProps) {
  return (
    <View className="price-block">
      {activity ? <GroupPrice activity={activity} /> : <PlainPrice product={product} picks={picks} />}
      <View className="price-block__name">{product.name}</View>
      {product.subtitle !== '' && <View className="price-block__subtitle">{product.subtitle}</View>}
      <View className="price-block__tags">
        {product.soldOut && !activity && <Tag tone="neutral">{words.soldOut}</Tag>}
        {product.flags.map((flag) => (
          <Tag key={flag} tone={flag === 'hot' ? 'accent' : 'brand'}>
            {flagWords[flag]}
          </Tag>
        ))}
      </View>
    </View>
  );
}

function PlainPrice({ product, picks }: { product: ProductDetail; picks: Picks }) {
  const lowest = lowestPrice(product, picks);
  return (
    <>
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
    </>
  );
}
