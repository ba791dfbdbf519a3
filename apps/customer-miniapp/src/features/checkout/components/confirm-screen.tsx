import type { Quote } from '@lintuan/contracts/checkout/schemas';
import type { AddressList } from '@lintuan/contracts/delivery/schemas';
import { errorWords, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Empty, type PageQuery, PageState } from '@lintuan/miniapp-ui';
import { useChosenAddress } from '../../../app/chosen-address.ts';
import { goTo } from '../../../app/routes/go-to.ts';
import { deliveredTo } from '../delivered-to.ts';
import { groupTrouble } from '../group-problem.ts';
import { groupWords } from '../group-words.ts';
import { troubleOf } from '../quote-lines.ts';
import type { useCheckout } from '../use-checkout.ts';
import { words } from '../words.ts';
import { ConfirmSkeleton } from './confirm-skeleton.tsx';
import { ConfirmView } from './confirm-view.tsx';
import { NewPriceSheet } from './new-price-sheet.tsx';

interface ConfirmScreenProps {
  checkout: ReturnType<typeof useCheckout>;
  addresses: PageQuery<AddressList>;
}

const toCart = { picture: 'cart', actionText: words.toCart, onAction: goTo.cart } as const;
const toGroups = { picture: 'group', actionText: groupWords.toGroups, onAction: goTo.groupList } as const;

export function ConfirmScreen({ checkout, addresses }: ConfirmScreenProps) {
  const { addressId: chosenId } = useChosenAddress();
  const address = deliveredTo(addresses.data?.items ?? [], chosenId);
  if (checkout.isEmpty) return <Empty {...toCart} text={words.nothing} />;
  const { data, error } = checkout.quote;
  const isGone = isReason(error, 'request.not_found') || isReason(error, 'request.invalid');
  if (checkout.inGroup && isGone && !data) return <Empty {...toGroups} text={errorWords(error)} />;
  const submit = (quote: Quote) => checkout.submit(quote, address?.addressId ?? null);
  return (
    <>
      <PageState
        query={checkout.quote}
        skeleton={<ConfirmSkeleton />}
        isEmpty={(quote) => !groupTrouble(quote) && troubleOf(quote) === 'all_invalid'}
        empty={{ ...(checkout.inGroup ? toGroups : toCart), text: words.allInvalid }}
        errorText={errorWords}
      >
        {(quote) => (
          <ConfirmView checkout={checkout} quote={quote} addresses={addresses} address={address} onSubmit={() => submit(quote)} />
        )}
      </PageState>
      <NewPriceSheet newPrice={checkout.newPrice} onAccept={submit} onClose={checkout.forgetNewPrice} />
    </>
  );
}
