import type { CartShop } from '@lintuan/contracts/cart/schemas';
import { CheckMark, Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { select } from '../queries/change-cart.ts';
import { words } from '../words.ts';
import './cart-shop.less';

export function CartShopCard({ shop, children }: { shop: CartShop; children: ReactNode }) {
  const visit = () => goTo.shop(shop);
  const skuIds = shop.lines.map(({ skuId }) => skuId);
  return (
    <View className="cart-shop">
      <View className="cart-shop__head">
        <CheckMark
          checked={shop.lines.every(({ selected }) => selected)}
          name={words.selectShop(shop.name)}
          onChange={(next) => select(skuIds, next)}
        />
        <View className="cart-shop__name lt-pressable" onClick={visit}>
          <View className="cart-shop__words">{shop.name}</View>
          <Icon name="chevron-right" size={16} color="var(--lt-hint)" />
        </View>
        {shop.freeDeliveryAboveFen !== null && (
          <View className="cart-shop__free lt-pressable" onClick={visit}>
            {words.toFreeDelivery(shop.freeDeliveryAboveFen)}
          </View>
        )}
      </View>
      {children}
    </View>
  );
}
