import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { Facts } from '../../../shared/layout/facts.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';

export const ActivitySettings = ({ activity }: { activity: ManagedActivity }) => (
  <Facts
    facts={[
      ['商家', activity.merchantName],
      ['成团人数', `${activity.size} 人`],
      ['凑齐时间', `开团后 ${activity.hours} 小时`],
      ['活动时间', `${sayTime(activity.startsAt)} 至 ${sayTime(activity.endsAt)}`],
      ['限购', `每单 ${activity.perOrderLimit} 件，每人 ${activity.perPersonLimit} 件`],
      ['谁能参团', activity.newcomersOnly ? '只限新顾客（开团不限）' : '所有人'],
      ['平台补位', activity.virtualFill ? '允许，页面写明“商家补位”' : '不允许'],
      ['创建', sayTime(activity.createdAt)],
    ]}
  />
);
