import type { QuoteLine, QuoteShop } from '@lintuan/contracts/checkout/schemas';
import { Icon, Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import { QuoteLineRow } from './quote-line.tsx';
import { ShopNote } from './shop-note.tsx';
import './quote-shop.less';

interface QuoteShopCardProps {
  shop: QuoteShop;
  /** What one piece of its one line costs in the group. */
  groupFen: number | null;
  note: string;
  onNote: (note: string) => void;
  onMend: (line: QuoteLine) => void;
}

export function QuoteShopCard({ shop, groupFen, note, onNote, onMend }: QuoteShopCardProps) {
  const { name, lines, deliveryFen, goodsFen, payableFen, freeDeliveryAboveFen } = shop;
  return (
    <View className="quote-shop">
      <View className="quote-shop__head">
        <Icon name="shop" size={18} color="var(--lt-text-2)" />
        <View className="quote-shop__name">{name}</View>
      </View>
      {lines.map((line) => (
        <QuoteLineRow key={line.skuId} line={line} groupFen={groupFen} onMend={() => onMend(line)} />
      ))}
      <View className="quote-shop__row">
        <View className="quote-shop__label">{words.delivery}</View>
        {freeDeliveryAboveFen !== null && (
          <View className="quote-shop__hint lt-pressable" onClick={() => goTo.shop(shop)}>
            {words.toFreeDelivery(freeDeliveryAboveFen)}
            <Icon name="chevron-right" size={14} color="var(--lt-accent)" />
          </View>
        )}
        {deliveryFen > 0 || goodsFen === 0 ? (
          <Price fen={deliveryFen} size="small" tone="text" />
        ) : (
          <View className="quote-shop__free">{words.free}</View>
        )}
      </View>
      <View className="quote-shop__note">
        <ShopNote note={note} onNote={onNote} />
      </View>
      <View className="quote-shop__row quote-shop__row--sum">
        <View className="quote-shop__label">{words.shopSum}</View>
        <Price fen={payableFen} size="small" />
      </View>
    </View>
  );
}
