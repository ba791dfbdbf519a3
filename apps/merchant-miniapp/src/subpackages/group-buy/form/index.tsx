import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { ActivityEditor } from '../../../features/group-buy/components/activity-editor.tsx';
import { CardSkeleton } from '../../../features/group-buy/components/card-skeleton.tsx';

export default function ActivityFormPage() {
  const activityId = useParam('activityId');
  return (
    <RequireMember permission="group_buy.edit" skeleton={<CardSkeleton />}>
      <ActivityEditor activityId={activityId} />
    </RequireMember>
  );
}
