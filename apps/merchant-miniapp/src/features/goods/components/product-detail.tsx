import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { Button, SafeBottom, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { useShelfSwitch } from '../use-shelf-switch.ts';
import { flagWords, words } from '../words.ts';
import './product-detail.less';
import { ProductPictures } from './product-pictures.tsx';
import { ShelfRefusal } from './shelf-refusal.tsx';
import { ShelfSwitch } from './shelf-switch.tsx';
import { SkuList } from './sku-list.tsx';

export function ProductDetail({ product }: { product: ManagedProductDetail }) {
  const can = useCan();
  const { busy, refusal, flip } = useShelfSwitch(product);
  return (
    <View className="product-detail">
      <ProductPictures pictures={product.pictures.map(({ url }) => url)} name={product.name} />
      <View className="product-detail__card">
        <View className="product-detail__name">{product.name}</View>
        {product.subtitle && <View className="product-detail__subtitle">{product.subtitle}</View>}
        <View className="product-detail__line">
          {product.flags.map((flag) => (
            <Tag key={flag}>{flagWords[flag]}</Tag>
          ))}
          <View>{words.updated(sayShanghaiTime(new Date(product.updatedAt), new Date()))}</View>
        </View>
        <View className="product-detail__shelf">
          <ShelfSwitch product={product} busy={busy} onFlip={flip} />
        </View>
        <ShelfRefusal lines={refusal} />
      </View>
      <SkuList product={product} />
      {can('stock.read') && (
        <SafeBottom>
          <Button size="large" pill block onClick={() => goTo.productStock(product)}>
            {words.seeStock}
          </Button>
        </SafeBottom>
      )}
    </View>
  );
}
