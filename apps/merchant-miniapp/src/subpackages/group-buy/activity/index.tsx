import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { Activity } from '../../../features/group-buy/components/activity.tsx';
import { DetailSkeleton } from '../../../features/group-buy/components/detail-skeleton.tsx';

export default function ActivityPage() {
  const activityId = useParam('activityId') ?? '';
  return (
    <RequireMember permission="group_buy.read" skeleton={<DetailSkeleton />}>
      <Activity activityId={activityId} />
    </RequireMember>
  );
}
