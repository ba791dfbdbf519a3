import { usePullRefresh } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { followStorage } from '../../app/session/session-store.ts';
import { CartScreen } from '../../features/cart/components/cart-screen.tsx';
import { useCart } from '../../features/cart/queries/cart.ts';
import { useCartBadge } from '../../features/cart/use-cart-badge.ts';
import './index.less';

export default function CartPage() {
  const cart = useCart();
  useCartBadge();
  useDidShow(() => {
    followStorage();
    if (cart.isFetched) void cart.refetch();
  });
  usePullRefresh(() => cart.refetch());
  return (
    <View className="cart">
      <CartScreen cart={cart} />
    </View>
  );
}
