import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { View } from '@tarojs/components';
import { ruleLines } from '../form/summary.ts';
import { words } from '../words.ts';
import { ActivityBar } from './activity-bar.tsx';
import './activity-detail.less';
import { ActivityFigures } from './activity-figures.tsx';
import { ActivityHead } from './activity-head.tsx';
import { FactLines } from './fact-lines.tsx';
import { GroupList } from './group-list.tsx';
import { OfferedSkus } from './offered-skus.tsx';
import { Panel } from './panel.tsx';

export function ActivityDetail({ activity }: { activity: ManagedActivity }) {
  const begun = activity.state !== 'draft' && activity.state !== 'scheduled';
  return (
    <View>
      <View className="activity-detail">
        <ActivityHead activity={activity} />
        {begun && <ActivityFigures activity={activity} />}
        <Panel title={words.prices}>
          <OfferedSkus skus={activity.skus} showUsed={begun} />
        </Panel>
        <Panel title={words.settings}>
          <FactLines lines={ruleLines(activity, new Date(serverNow()))} />
        </Panel>
      </View>
      {begun && <GroupList activityId={activity.activityId} />}
      <ActivityBar key={activity.version} activity={activity} />
    </View>
  );
}
