import { Button, SafeBottom } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import { BarWays } from './bar-ways.tsx';
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
      <BarWays merchantId={merchantId} cartPieces={cartPieces} />
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
