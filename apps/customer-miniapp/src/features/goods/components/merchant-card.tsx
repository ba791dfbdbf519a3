import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Avatar, Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './merchant-card.less';

export function MerchantCard({ merchant }: { merchant: ProductDetail['merchant'] }) {
  return (
    <View className="merchant-card lt-pressable" onClick={() => goTo.shop(merchant)}>
      <Avatar src={pictureUrl(merchant.logoUrl)} name={merchant.name} size={48} />
      <View className="merchant-card__words">
        <View className="merchant-card__name">{merchant.name}</View>
        {merchant.notice !== '' && <View className="merchant-card__notice">{merchant.notice}</View>}
      </View>
      <View className="merchant-card__visit">
        {words.visitShop}
        <Icon name="chevron-right" size={16} color="var(--lt-brand)" />
      </View>
    </View>
  );
}
