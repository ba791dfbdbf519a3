import type { ProductCard } from '@lintuan/contracts/catalog/schemas';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { Strip } from '../../../app/strip/strip.tsx';
import { StripCard } from '../../../app/strip/strip-card.tsx';
import { words } from '../words.ts';
import './product-row.less';

interface ProductRowProps {
  title: string;
  products: ProductCard[];
  onAll: () => void;
}

export function ProductRow({ title, products, onAll }: ProductRowProps) {
  if (products.length === 0) return null;
  return (
    <Strip title={title} onAll={onAll}>
      {products.map((product) => (
        <StripCard key={product.productId} url={product.pictureUrl} name={product.name} width={112} onOpen={() => goTo.product(product)}>
          {product.soldOut ? <View className="product-row__sold-out">{words.soldOut}</View> : <Price fen={product.priceFen} size="small" />}
        </StripCard>
      ))}
    </Strip>
  );
}
