import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { apiOrigin } from '@lintuan/miniapp-shell/api/origin.ts';
import { RichText, View } from '@tarojs/components';
import { fitDescription } from '../description-html.ts';
import { words } from '../words.ts';
import './description.less';

export function Description({ product }: { product: ProductDetail }) {
  return (
    <View className="description">
      <View className="description__title">{words.description}</View>
      {product.brandName && <View className="description__brand">{`${words.brand}：${product.brandName}`}</View>}
      {product.descriptionHtml === '' ? (
        <View className="description__none">{words.noDescription}</View>
      ) : (
        <RichText className="description__text" nodes={fitDescription(product.descriptionHtml, apiOrigin)} />
      )}
    </View>
  );
}
