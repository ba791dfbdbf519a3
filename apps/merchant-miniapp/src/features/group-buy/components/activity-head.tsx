import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { activityWords } from '../state-words.ts';
import { activityFaces } from '../view-model.ts';
import { words } from '../words.ts';
import './activity-head.less';
import { Panel } from './panel.tsx';

export function ActivityHead({ activity }: { activity: ManagedActivity }) {
  const groups = [
    { count: activity.openGroups, word: words.openGroups(activity.openGroups) },
    { count: activity.formedGroups, word: words.formedGroups(activity.formedGroups) },
    { count: activity.failedGroups, word: words.failedGroups(activity.failedGroups) },
  ].filter(({ count }) => count > 0);
  return (
    <Panel>
      <View className="activity-head">
        <Image src={pictureUrl(activity.pictureUrl)} alt={activity.productName} width={64} radius={8} />
        <View className="activity-head__facts">
          <View className="activity-head__name">{activity.productName}</View>
          <View className="activity-head__state">
            <StatusTag status={activityFaces[activity.state]}>{activityWords[activity.state]}</StatusTag>
            <View className="activity-head__people">{words.people(activity.size)}</View>
          </View>
        </View>
      </View>
      {groups.length > 0 && <View className="activity-head__groups">{groups.map(({ word }) => word).join('，')}</View>}
      {activity.stopReason && <View className="activity-head__groups">{words.stoppedBecause(activity.stopReason)}</View>}
    </Panel>
  );
}
