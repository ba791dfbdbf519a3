import type { Cart } from '@lintuan/contracts/cart/schemas';
import { CheckMark, Price, SafeBottom, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useSession } from '../../../app/session/session-store.ts';
import { linesOf } from '../cart-edits.ts';
import { select } from '../queries/change-cart.ts';
import { startCheckout } from '../start-checkout.ts';
import { words } from '../words.ts';
import './cart-bar.less';

export function CartBar({ cart }: { cart: Cart }) {
  const { signedIn } = useSession();
  const lines = linesOf(cart);
  const checkoutWords = signedIn ? words.checkout : words.checkoutAsGuest;
  return (
    <SafeBottom aboveTabs>
      <View className="cart-bar__all">
        <CheckMark
          checked={lines.every(({ selected }) => selected)}
          name={words.selectAll}
          label={words.selectAll}
          onChange={(next) =>
            select(
              lines.map(({ skuId }) => skuId),
              next,
            )
          }
        />
      </View>
      <View className="cart-bar__total">
        {words.total}
        <Price fen={cart.selectedFen} />
      </View>
      <View className="cart-bar__go">
        <SubmitButton disabled={cart.selectedCount === 0} onSubmit={() => startCheckout(cart)}>
          {checkoutWords(cart.selectedCount)}
        </SubmitButton>
      </View>
    </SafeBottom>
  );
}
