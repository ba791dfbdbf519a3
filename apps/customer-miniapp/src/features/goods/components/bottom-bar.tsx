import { Badge, Button, Icon, type IconName, SafeBottom } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './bottom-bar.less';

interface BottomBarProps {
  merchantId: string;
  soldOut: boolean;
  cartPieces: number;
  onAdd: () => void;
  onBuy: () => void;
}

export function BottomBar({ merchantId, soldOut, cartPieces, onAdd, onBuy }: BottomBarProps) {
  return (
    <SafeBottom>
      <View className="bottom-bar__ways">
        <Way icon="shop" label={words.shop} onClick={() => goTo.shop({ merchantId })} />
        <Way icon="cart" label={words.cart} count={cartPieces} onClick={goTo.cart} />
      </View>
      {soldOut ? (
        <View className="bottom-bar__main">
          <Button block pill size="large" disabled>
            {words.soldOut}
          </Button>
        </View>
      ) : (
        <View className="bottom-bar__buttons">
          <View className="bottom-bar__main">
            <Button block pill size="large" tone="light" onClick={onAdd}>
              {words.addToCart}
            </Button>
          </View>
          <View className="bottom-bar__main">
            <Button block pill size="large" onClick={onBuy}>
              {words.buyNow}
            </Button>
          </View>
        </View>
      )}
    </SafeBottom>
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
