import type { ProductCard } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Price } from '@lintuan/miniapp-ui';
import { ScrollView, View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import './hero.less';

const grounds = ['brand', 'accent', 'plain'];

/** Recommended products, one card at a time; the edge of the next one shows that there is more. */
export function Hero({ products }: { products: ProductCard[] }) {
  if (products.length === 0) return null;
  return (
    <ScrollView className="hero" scrollX enhanced showScrollbar={false}>
      <View className="hero__track">
        {products.map((product, index) => (
          <View
            key={product.productId}
            className={`hero__card hero__card--${grounds[index % grounds.length]} lt-pressable`}
            onClick={() => goTo.product(product)}
          >
            <View className="hero__words">
              <View className="hero__name lt-two-lines">{product.name}</View>
              <View className="hero__subtitle">{product.subtitle}</View>
              <Price fen={product.priceFen} size="large" />
            </View>
            <Image src={pictureUrl(product.pictureUrl)} alt={product.name} width={128} radius={8} eager={index === 0} />
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
