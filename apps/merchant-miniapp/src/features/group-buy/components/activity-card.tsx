import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { cheapest } from '@lintuan/contracts/group-buy/managed-view';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { GoodsFacts } from '../../../app/cards/goods-facts.tsx';
import { goTo } from '../../../app/routes/go-to.ts';
import { sayWindow } from '../view-model.ts';
import { words } from '../words.ts';
import './activity-card.less';

export function ActivityCard({ activity }: { activity: ManagedActivity }) {
  const sku = cheapest(activity.skus);
  return (
    <View className="activity-card lt-pressable" onClick={() => goTo.activity(activity)}>
      <GoodsFacts url={activity.pictureUrl} name={activity.productName} more={sayWindow(activity, new Date(serverNow()))}>
        <View className="activity-card__price">
          {sku && <Price fen={sku.groupFen} originalFen={sku.singleFen} suffix={activity.skus.length > 1 ? ' 起' : undefined} />}
          <View className="activity-card__people">{words.people(activity.size)}</View>
        </View>
      </GoodsFacts>
      <View className="activity-card__foot">
        <View>{words.quotaUsed(activity.used, activity.quota)}</View>
        {activity.openGroups > 0 && <View className="activity-card__open">{words.openGroups(activity.openGroups)}</View>}
        {activity.formedGroups > 0 && <View>{words.formedGroups(activity.formedGroups)}</View>}
      </View>
    </View>
  );
}
