import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './sku-list.less';

export function SkuList({ product }: { product: ManagedProductDetail }) {
  return (
    <View className="sku-list">
      <View className="sku-list__title">{words.skus}</View>
      {product.skus.map((sku) => (
        <View className="sku-list__row" key={sku.skuId}>
          {sku.picture && <Image src={pictureUrl(sku.picture.url)} alt={sku.specs.join(' ')} width={48} radius={8} />}
          <View className="sku-list__facts">
            <View className="sku-list__specs">{sku.specs.join(' · ') || words.onlySku}</View>
            <View className="sku-list__code">{words.code(sku.code)}</View>
            {sku.barcode && <View className="sku-list__code">{words.barcode(sku.barcode)}</View>}
          </View>
          <Price fen={sku.priceFen} originalFen={sku.originalPrice?.fen} />
        </View>
      ))}
    </View>
  );
}
