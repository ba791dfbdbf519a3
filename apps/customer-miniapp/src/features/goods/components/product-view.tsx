import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CartDoor, Purpose } from '../buying.ts';
import { useChoices } from '../choice-store.ts';
import { startPicks } from '../sku-choice.ts';
import { BottomBar } from './bottom-bar.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { Description } from './description.tsx';
import { Gallery } from './gallery.tsx';
import { MerchantCard } from './merchant-card.tsx';
import { PriceBlock } from './price-block.tsx';
import { ShareButton } from './share-button';
import { SkuSheet } from './sku-sheet.tsx';
import './product-view.less';

export function ProductView({ product, cart }: { product: ProductDetail; cart: CartDoor }) {
  const [choosing, setChoosing] = useState(false);
  const [purpose, setPurpose] = useState<Purpose>('choose');
  const kept = useChoices((choices) => choices[product.productId]);
  const openFor = (next: Purpose) => () => {
    setPurpose(next);
    setChoosing(true);
  };
  return (
    <View className="product-view">
      <Gallery product={product} />
      <View className="product-view__top">
        <PriceBlock product={product} picks={startPicks(product, kept?.picks ?? null)} />
        <View className="product-view__share">
          <ShareButton />
        </View>
      </View>
      <ChoiceRow product={product} onOpen={openFor('choose')} />
      <MerchantCard merchant={product.merchant} />
      <Description product={product} />
      <BottomBar
        merchantId={product.merchant.merchantId}
        soldOut={product.soldOut}
        cartPieces={cart.pieces}
        onAdd={openFor('add')}
        onBuy={openFor('buy')}
      />
      <SkuSheet product={product} cart={cart} purpose={purpose} open={choosing} onClose={() => setChoosing(false)} />
    </View>
  );
}
