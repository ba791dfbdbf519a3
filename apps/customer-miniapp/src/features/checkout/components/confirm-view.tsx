import type { Quote } from '@lintuan/contracts/checkout/schemas';
import type { Address, AddressList } from '@lintuan/contracts/delivery/schemas';
import type { PageQuery } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { groupTrouble } from '../group-problem.ts';
import { groupUnitFen, mended, piecesOf, troubleOf, withoutInvalid, withQuantity } from '../quote-lines.ts';
import { takeGroupWay } from '../take-group-way.ts';
import type { useCheckout } from '../use-checkout.ts';
import { CheckoutAddress } from './checkout-address.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
import { GroupCard } from './group-card.tsx';
import { GroupTroubleCard } from './group-trouble-card.tsx';
import { GroupWaysBar } from './group-ways-bar.tsx';
import { PriceSummary } from './price-summary.tsx';
import { QuoteShopCard } from './quote-shop.tsx';
import { UnavailableLines } from './unavailable-lines.tsx';
import './confirm-view.less';

interface ConfirmViewProps {
  checkout: ReturnType<typeof useCheckout>;
  quote: Quote;
  addresses: PageQuery<AddressList>;
  address: Address | null;
  onSubmit: () => Promise<void>;
}

export function ConfirmView({ checkout, quote, addresses, address, onSubmit }: ConfirmViewProps) {
  const { notes, setNote, setLines, consent, setConsent, isCounting } = checkout;
  const trouble = groupTrouble(quote);
  return (
    <>
      <View className="confirm-view">
        <CheckoutAddress addresses={addresses} address={address} />
        {trouble && <GroupTroubleCard text={trouble.text} />}
        {quote.group && !trouble && (
          <GroupCard group={quote.group} consent={consent} onConsent={setConsent} onOver={() => void checkout.quote.refetch()} />
        )}
        {quote.invalid.length > 0 && (
          <UnavailableLines lines={quote.invalid} {...(trouble ? {} : { onDrop: () => setLines(withoutInvalid(quote)) })} />
        )}
        {quote.shops.map((shop) => (
          <QuoteShopCard
            key={shop.merchantId}
            shop={shop}
            groupFen={groupUnitFen(quote)}
            note={notes[shop.merchantId] ?? ''}
            onNote={(note) => setNote(shop.merchantId, note)}
            onMend={({ skuId, available }) => setLines(withQuantity(quote, skuId, available))}
          />
        ))}
        {quote.shops.length > 0 && <PriceSummary quote={quote} />}
      </View>
      {trouble ? (
        <GroupWaysBar trouble={trouble} counting={isCounting} onWay={(way) => takeGroupWay(way, quote, trouble, checkout)} />
      ) : (
        <ConfirmBar
          payableFen={quote.payableFen}
          pieces={piecesOf(quote)}
          trouble={troubleOf(quote)}
          counting={isCounting}
          onMend={() => setLines(mended(quote))}
          onSubmit={onSubmit}
        />
      )}
    </>
  );
}
