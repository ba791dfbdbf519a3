import type { ManagedProduct } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Icon, Image, Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './product-choice.less';

interface ProductChoiceProps {
  product: ManagedProduct;
  chosen: boolean;
  onChoose: () => void;
}

export function ProductChoice({ product, chosen, onChoose }: ProductChoiceProps) {
  return (
    <View
      className={chosen ? 'product-choice product-choice--chosen lt-pressable' : 'product-choice lt-pressable'}
      role="button"
      onClick={onChoose}
    >
      <Image src={pictureUrl(product.pictureUrl)} alt={product.name} width={64} radius={8} />
      <View className="product-choice__facts">
        <View className="product-choice__name">{product.name}</View>
        <View className="product-choice__more">{words.skuCount(product.skuCount)}</View>
        {product.priceFromFen !== null && (
          <Price
            fen={product.priceFromFen}
            size="small"
            tone="text"
            suffix={product.priceToFen !== null && product.priceToFen > product.priceFromFen ? ' 起' : undefined}
          />
        )}
      </View>
      <Icon name={chosen ? 'check-circle-filled' : 'chevron-right'} size={20} color={chosen ? 'var(--lt-brand)' : 'var(--lt-hint)'} />
    </View>
  );
}
