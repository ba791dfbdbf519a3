import type { ProductCard as Product } from '@lintuan/contracts/catalog/schemas';
import { View } from '@tarojs/components';
import { ProductCard } from './product-card.tsx';
import './product-grid.less';

export function ProductGrid({ products }: { products: Product[] }) {
  return (
    <View className="product-grid">
      {products.map((product) => (
        <View className="product-grid__cell" key={product.productId}>
          <ProductCard product={product} />
        </View>
      ))}
    </View>
  );
}
