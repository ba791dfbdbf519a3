import type { Quote } from '@lintuan/contracts/checkout/schemas';
import type { Address, AddressList } from '@lintuan/contracts/delivery/schemas';
import type { PageQuery } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { mended, piecesOf, troubleOf, withoutInvalid, withQuantity } from '../quote-lines.ts';
import type { useCheckout } from '../use-checkout.ts';
import { CheckoutAddress } from './checkout-address.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
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
  const { notes, setNote, setLines, isCounting } = checkout;
  return (
    <>
      <View className="confirm-view">
        <CheckoutAddress addresses={addresses} address={address} />
        {quote.invalid.length > 0 && <UnavailableLines lines={quote.invalid} onDrop={() => setLines(withoutInvalid(quote))} />}
        {quote.shops.map((shop) => (
          <QuoteShopCard
            key={shop.merchantId}
            shop={shop}
            note={notes[shop.merchantId] ?? ''}
            onNote={(note) => setNote(shop.merchantId, note)}
            onMend={({ skuId, available }) => setLines(withQuantity(quote, skuId, available))}
          />
        ))}
        <PriceSummary quote={quote} />
      </View>
      <ConfirmBar
        payableFen={quote.payableFen}
        pieces={piecesOf(quote)}
        trouble={troubleOf(quote)}
        counting={isCounting}
        onMend={() => setLines(mended(quote))}
        onSubmit={onSubmit}
      />
    </>
  );
}
