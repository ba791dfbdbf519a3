import type { MerchantMe, MerchantState } from '@lintuan/contracts/merchants/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Avatar, StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { roleWords, stateWords, words } from '../words.ts';
import './shop-card.less';

const faces = { active: 'done', suspended: 'failed', pending: 'waiting', rejected: 'off' } as const satisfies Record<MerchantState, string>;

/** The shop, and who of it holds this phone. */
export function ShopCard({ me }: { me: MerchantMe }) {
  const { merchant } = me;
  return (
    <View className="shop-card">
      <View className="shop-card__shop">
        <Avatar src={pictureUrl(merchant.logoUrl)} name={merchant.name} size={56} />
        <View className="shop-card__name">{merchant.name}</View>
        <StatusTag status={faces[merchant.state]}>{stateWords[merchant.state]}</StatusTag>
      </View>
      <View className="shop-card__person">
        <View className="shop-card__display">{me.displayName}</View>
        <View>{roleWords[me.role]}</View>
        <View className="shop-card__login">{words.loginName(me.name)}</View>
      </View>
    </View>
  );
}
