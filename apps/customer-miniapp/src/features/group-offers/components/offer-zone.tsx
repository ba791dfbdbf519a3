import type { ActivityCard } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Icon, Image, Price, Tag } from '@lintuan/miniapp-ui';
import { ScrollView, View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './offer-zone.less';

/** What neighbours can buy together, a few side by side; nothing where there is none. */
export function OfferZone({ offers }: { offers: ActivityCard[] }) {
  if (offers.length === 0) return null;
  return (
    <View className="offer-zone">
      <View className="offer-zone__head">
        <Icon name="usergroup" size={20} color="var(--lt-accent)" />
        <View className="offer-zone__title">{words.zone}</View>
        <View className="offer-zone__all lt-pressable" onClick={goTo.groupList}>
          {words.seeAll}
          <Icon name="chevron-right" size={16} color="var(--lt-hint)" />
        </View>
      </View>
      <ScrollView className="offer-zone__strip" scrollX enhanced showScrollbar={false}>
        <View className="offer-zone__cards">
          {offers.map((offer) => (
            <ZoneCard key={offer.activityId} offer={offer} />
          ))}
        </View>
      </ScrollView>
    </View>
  );
}

function ZoneCard({ offer }: { offer: ActivityCard }) {
  const { productName, groupFen, singleFen, size } = offer;
  return (
    <View className="offer-zone__card lt-pressable" onClick={() => goTo.product(offer)}>
      <View className="offer-zone__picture">
        <Image src={pictureUrl(offer.pictureUrl)} alt={productName} width={136} radius={8} />
        <View className="offer-zone__size">
          <Tag tone="accent" variant="solid">
            {words.size(size)}
          </Tag>
        </View>
      </View>
      <View className="offer-zone__name">{productName}</View>
      <Price fen={groupFen} originalFen={singleFen} size="small" />
      <View className="offer-zone__go">{words.go}</View>
    </View>
  );
}
