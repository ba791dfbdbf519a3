import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './cart-line.less';
import './cart-shop.less';
import './cart-view.less';

export function CartSkeleton() {
  return (
    <View className="cart-view">
      <ShopBone lines={2} />
      <ShopBone lines={1} />
    </View>
  );
}

function ShopBone({ lines }: { lines: number }) {
  return (
    <View className="cart-shop">
      <View className="cart-shop__head cart-view__bone">
        <Bone width={120} height={20} />
      </View>
      {Array.from({ length: lines }, (_, index) => (
        <View className="cart-line cart-view__bone" key={String(index)}>
          <Bone width={88} height={88} radius={8} />
          <View className="cart-line__main">
            <Bone width="90%" height={20} />
            <View className="cart-line__foot">
              <Bone width={64} height={20} />
              <Bone width={104} height={36} radius={8} />
            </View>
          </View>
        </View>
      ))}
    </View>
  );
}
