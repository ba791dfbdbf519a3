import type { Cart, CartLine } from '@lintuan/contracts/cart/schemas';
import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { CartBar } from './cart-bar.tsx';
import { CartLineRow } from './cart-line.tsx';
import { CartShopCard } from './cart-shop.tsx';
import { InvalidLines } from './invalid-lines.tsx';
import { SwipeToRemove } from './swipe-to-remove.tsx';
import './cart-view.less';

interface CartViewProps {
  cart: Cart;
  onRemove: (line: CartLine) => void;
}

export function CartView({ cart, onRemove }: CartViewProps) {
  const [openSkuId, setOpenSkuId] = useState<string | null>(null);
  const swipeable = (line: CartLine, row: ReactNode) => (
    <SwipeToRemove key={line.skuId} skuId={line.skuId} openSkuId={openSkuId} onOpen={setOpenSkuId} onRemove={() => onRemove(line)}>
      {row}
    </SwipeToRemove>
  );
  return (
    <>
      <View className="cart-view">
        {cart.shops.map((shop) => (
          <CartShopCard key={shop.merchantId} shop={shop}>
            {shop.lines.map((line) => swipeable(line, <CartLineRow line={line} onRemove={() => onRemove(line)} />))}
          </CartShopCard>
        ))}
        {cart.invalid.length > 0 && <InvalidLines lines={cart.invalid} swipeable={swipeable} />}
      </View>
      {cart.shops.length > 0 && <CartBar cart={cart} />}
    </>
  );
}
