import { Badge, Icon, type IconName } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './bottom-bar.less';

/** Out of the product: to its shop, to the cart. */
export function BarWays({ merchantId, cartPieces }: { merchantId: string; cartPieces: number }) {
  return (
    <View className="bottom-bar__ways">
      <Way icon="shop" label={words.shop} onClick={() => goTo.shop({ merchantId })} />
      <Way icon="cart" label={words.cart} count={cartPieces} onClick={goTo.cart} />
    </View>
  );
}

function Way({ icon, label, count = 0, onClick }: { icon: IconName; label: string; count?: number; onClick: () => void }) {
  return (
    <View className="bottom-bar__way lt-pressable" onClick={onClick}>
      <Badge count={count}>
        <Icon name={icon} size={22} />
      </Badge>
      {label}
    </View>
  );
}
