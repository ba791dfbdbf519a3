import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, Snackbar } from '@lintuan/miniapp-ui';
import { goTo } from '../../../app/routes/go-to.ts';
import { nameOf } from '../line-words.ts';
import type { useCart } from '../queries/cart.ts';
import { useRemoval } from '../use-removal.ts';
import { words } from '../words.ts';
import { CartSkeleton } from './cart-skeleton.tsx';
import { CartView } from './cart-view.tsx';

const nothing = { picture: 'cart', text: words.empty, actionText: words.goHome, onAction: goTo.home } as const;

export function CartScreen({ cart }: { cart: ReturnType<typeof useCart> }) {
  const { removed, removeFrom, undo, forget } = useRemoval();
  return (
    <>
      <PageState
        query={cart}
        skeleton={<CartSkeleton />}
        isEmpty={({ shops, invalid }) => shops.length === 0 && invalid.length === 0}
        empty={nothing}
        errorText={errorWords}
      >
        {(data) => <CartView cart={data} onRemove={(line) => removeFrom(data, line)} />}
      </PageState>
      {removed && (
        <Snackbar key={removed.skuId} text={words.removed(nameOf(removed))} actionText={words.undo} onAction={undo} onGone={forget} />
      )}
    </>
  );
}
