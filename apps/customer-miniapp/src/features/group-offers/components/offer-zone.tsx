import type { ActivityCard } from '@lintuan/contracts/group-buy/schemas';
import { Icon, Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { Strip } from '../../../app/strip/strip.tsx';
import { StripCard } from '../../../app/strip/strip-card.tsx';
import { words } from '../words.ts';
import './offer-zone.less';

/** What neighbours can buy together; nothing where there is none. */
export function OfferZone({ offers }: { offers: ActivityCard[] }) {
  if (offers.length === 0) return null;
  return (
    <Strip icon={<Icon name="usergroup" size={20} color="var(--lt-accent)" />} title={words.zone} onAll={goTo.groupList}>
      {offers.map((offer) => (
        <ZoneCard key={offer.activityId} offer={offer} />
      ))}
    </Strip>
  );
}

function ZoneCard({ offer }: { offer: ActivityCard }) {
  const { productName, pictureUrl, groupFen, singleFen, size } = offer;
  const tag = (
    <Tag tone="accent" variant="solid">
      {words.size(size)}
    </Tag>
  );
  return (
    <StripCard url={pictureUrl} name={productName} width={136} tag={tag} onOpen={() => goTo.product(offer)}>
      <View className="offer-zone__foot">
        <Price fen={groupFen} originalFen={singleFen} size="small" />
        <View className="offer-zone__go">{words.go}</View>
      </View>
    </StripCard>
  );
}
