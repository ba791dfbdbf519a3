import type { ProductCard as Product } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { sayCount } from '../view-model.ts';
import { flagWords, words } from '../words.ts';
import './product-card.less';

export function ProductCard({ product }: { product: Product }) {
  const [flag] = product.flags;
  return (
    <View className="product-card lt-pressable" onClick={() => goTo.product(product)}>
      <View className="product-card__picture">
        <Image src={pictureUrl(product.pictureUrl)} alt={product.name} />
        {product.soldOut && <View className="product-card__sold-out">{words.soldOut}</View>}
      </View>
      <View className="product-card__body">
        <View className="product-card__words">
          <View className="product-card__name lt-two-lines">{product.name}</View>
          <View className="product-card__subtitle">{product.subtitle}</View>
        </View>
        <View className="product-card__tags">
          {flag && (
            <Tag size="small" tone={flag === 'hot' ? 'accent' : 'brand'}>
              {flagWords[flag]}
            </Tag>
          )}
          <View className="product-card__merchant">{product.merchantName}</View>
        </View>
        <View className="product-card__foot">
          <Price fen={product.priceFen} />
          {product.sales > 0 && <View className="product-card__sales">{words.sold(sayCount(product.sales))}</View>}
        </View>
      </View>
    </View>
  );
}
