import type { ProductCard } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Icon, Image, Price } from '@lintuan/miniapp-ui';
import { ScrollView, View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './product-row.less';

interface ProductRowProps {
  title: string;
  products: ProductCard[];
  onAll: () => void;
}

/** A few products side by side, to be looked through with one thumb. */
export function ProductRow({ title, products, onAll }: ProductRowProps) {
  if (products.length === 0) return null;
  return (
    <View className="product-row">
      <View className="product-row__head">
        <View className="product-row__title">{title}</View>
        <View className="product-row__all lt-pressable" onClick={onAll}>
          {words.seeAll}
          <Icon name="chevron-right" size={16} color="var(--lt-hint)" />
        </View>
      </View>
      <ScrollView className="product-row__strip" scrollX enableFlex>
        <View className="product-row__items">
          {products.map((product) => (
            <View className="product-row__item lt-pressable" key={product.productId} onClick={() => goTo.product(product)}>
              <Image src={pictureUrl(product.pictureUrl)} alt={product.name} width={112} radius={8} />
              <View className="product-row__name">{product.name}</View>
              {product.soldOut ? (
                <View className="product-row__sold-out">{words.soldOut}</View>
              ) : (
                <Price fen={product.priceFen} size="small" />
              )}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  );
}
