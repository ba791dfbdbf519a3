import { Button, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { Purpose, Wish } from '../buying.ts';
import { words } from '../words.ts';
import './bottom-bar.less';

interface SheetFooterProps {
  purpose: Purpose;
  /** Null while nothing is chosen. */
  wish: Wish | null;
  /** Why it cannot be bought as it stands. */
  obstacle: string | null;
  onAdd: (wish: Wish) => Promise<void>;
  onBuy: (wish: Wish) => void;
}

export function SheetFooter({ purpose, wish, obstacle, onAdd, onBuy }: SheetFooterProps) {
  if (!wish || obstacle)
    return (
      <Button block pill size="large" disabled>
        {obstacle ?? words.impossible}
      </Button>
    );
  return (
    <View className="bottom-bar__buttons">
      {purpose !== 'buy' && (
        <View className="bottom-bar__main">
          <SubmitButton tone={purpose === 'choose' ? 'light' : 'primary'} onSubmit={() => onAdd(wish)}>
            {words.addToCart}
          </SubmitButton>
        </View>
      )}
      {purpose !== 'add' && (
        <View className="bottom-bar__main">
          <Button block pill size="large" onClick={() => onBuy(wish)}>
            {words.buyNow}
          </Button>
        </View>
      )}
    </View>
  );
}
