import type { ManagedActivity } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Image, Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { cheapest, sayWindow } from '../view-model.ts';
import { words } from '../words.ts';
import './activity-card.less';

export function ActivityCard({ activity }: { activity: ManagedActivity }) {
  const sku = cheapest(activity.skus);
  return (
    <View className="activity-card lt-pressable" onClick={() => goTo.activity(activity)}>
      <View className="activity-card__main">
        <Image src={pictureUrl(activity.pictureUrl)} alt={activity.productName} width={88} radius={8} />
        <View className="activity-card__facts">
          <View className="activity-card__name">{activity.productName}</View>
          <View className="activity-card__more">{sayWindow(activity, new Date(serverNow()))}</View>
          <View className="activity-card__price">
            {sku && <Price fen={sku.groupFen} originalFen={sku.singleFen} suffix={activity.skus.length > 1 ? ' 起' : undefined} />}
            <View className="activity-card__people">{words.people(activity.size)}</View>
          </View>
        </View>
      </View>
      <View className="activity-card__foot">
        <View>{words.quotaUsed(activity.used, activity.quota)}</View>
        {activity.openGroups > 0 && <View className="activity-card__open">{words.openGroups(activity.openGroups)}</View>}
        {activity.formedGroups > 0 && <View>{words.formedGroups(activity.formedGroups)}</View>}
      </View>
    </View>
  );
}
