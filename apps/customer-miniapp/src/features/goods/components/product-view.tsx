import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import type { Activity } from '@lintuan/contracts/group-buy/schemas';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CartDoor, Purpose } from '../buying.ts';
import { useChoices } from '../choice-store.ts';
import { startPicks } from '../sku-choice.ts';
import { useCountedView } from '../use-counted-view.ts';
import { useLive } from '../use-live.ts';
import { BottomBar } from './bottom-bar.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { Description } from './description.tsx';
import { Gallery } from './gallery.tsx';
import { GroupBottomBar } from './group-bottom-bar.tsx';
import { GroupSkuSheet } from './group-sku-sheet.tsx';
import { MerchantCard } from './merchant-card.tsx';
import { OpenGroups } from './open-groups.tsx';
import { PriceBlock } from './price-block.tsx';
import { ShareButton } from './share-button';
import { SkuSheet } from './sku-sheet.tsx';
import './product-view.less';

interface ProductViewProps {
  product: ProductDetail;
  /** Its group-buy, where one is running. */
  activity: Activity | null;
  cart: CartDoor;
}

type Choosing = Purpose | 'start';

export function ProductView({ product, activity, cart }: ProductViewProps) {
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [purpose, setPurpose] = useState<Purpose>('choose');
  const kept = useChoices((choices) => choices[product.productId]);
  const { live, lookAgain } = useLive(activity?.activityId ?? null);
  useCountedView(activity?.activityId ?? null);
  const close = () => setChoosing(null);
  const openFor = (next: Purpose) => () => {
    setPurpose(next);
    setChoosing(next);
  };
  return (
    <View className="product-view">
      <Gallery product={product} />
      <View className="product-view__top">
        <PriceBlock product={product} activity={activity} picks={startPicks(product, kept?.picks ?? null)} />
        <View className="product-view__share">
          <ShareButton />
        </View>
      </View>
      {live && <OpenGroups live={live} onOver={lookAgain} />}
      <ChoiceRow product={product} onOpen={openFor('choose')} />
      <MerchantCard merchant={product.merchant} />
      <Description product={product} />
      {activity ? (
        <GroupBottomBar
          product={product}
          activity={activity}
          live={live}
          cartPieces={cart.pieces}
          onAlone={openFor('choose')}
          onStart={() => setChoosing('start')}
        />
      ) : (
        <BottomBar
          merchantId={product.merchant.merchantId}
          soldOut={product.soldOut}
          cartPieces={cart.pieces}
          onAdd={openFor('add')}
          onBuy={openFor('buy')}
        />
      )}
      <SkuSheet product={product} cart={cart} purpose={purpose} open={choosing !== null && choosing !== 'start'} onClose={close} />
      {activity && (
        <GroupSkuSheet
          productId={product.productId}
          activityId={activity.activityId}
          groupId={null}
          open={choosing === 'start'}
          onClose={close}
        />
      )}
    </View>
  );
}
