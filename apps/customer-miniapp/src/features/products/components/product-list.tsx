import type { ProductCard } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { sayCount } from '../view-model.ts';
import { words } from '../words.ts';
import './product-list.less';

export function ProductList({ products }: { products: ProductCard[] }) {
  return (
    <View className="product-list">
      {products.map((product) => (
        <View className="product-list__row lt-pressable" key={product.productId} onClick={() => goTo.product(product)}>
          <Image src={pictureUrl(product.pictureUrl)} alt={product.name} width={96} radius={8} />
          <View className="product-list__body">
            <View className="product-list__name lt-two-lines">{product.name}</View>
            <View className="product-list__note">
              {product.soldOut && (
                <Tag size="small" tone="neutral">
                  {words.soldOut}
                </Tag>
              )}
              <View className="product-list__said">{product.sales > 0 ? words.sold(sayCount(product.sales)) : product.subtitle}</View>
            </View>
            <Price fen={product.priceFen} />
          </View>
        </View>
      ))}
    </View>
  );
}
