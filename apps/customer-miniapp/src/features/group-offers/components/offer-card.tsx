import type { ActivityCard } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Button, Image, Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './offer-card.less';

export function OfferCard({ offer }: { offer: ActivityCard }) {
  const { productName, merchantName, size, newcomersOnly, groupFen, singleFen, sold } = offer;
  return (
    <View className="offer-card lt-pressable" onClick={() => goTo.product(offer)}>
      <Image src={pictureUrl(offer.pictureUrl)} alt={productName} width={112} radius={8} />
      <View className="offer-card__body">
        <View className="offer-card__name">{productName}</View>
        <View className="offer-card__tags">
          <Tag tone="accent" variant="solid">
            {words.size(size)}
          </Tag>
          {newcomersOnly && <Tag tone="accent">{words.newcomersOnly}</Tag>}
          {groupFen < singleFen && <Tag tone="accent">{words.saves(singleFen - groupFen)}</Tag>}
        </View>
        <View className="offer-card__note">{sold > 0 ? `${merchantName} · ${words.sold(sold)}` : merchantName}</View>
        <View className="offer-card__foot">
          <Price fen={groupFen} originalFen={singleFen} />
          <View className="offer-card__go">
            <Button size="small" pill>
              {words.go}
            </Button>
          </View>
        </View>
      </View>
    </View>
  );
}
