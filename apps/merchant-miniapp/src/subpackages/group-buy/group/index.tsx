import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { DetailSkeleton } from '../../../features/group-buy/components/detail-skeleton.tsx';
import { Group } from '../../../features/group-buy/components/group.tsx';

export default function GroupPage() {
  const groupId = useParam('groupId') ?? '';
  return (
    <RequireMember permission="group_buy.read" skeleton={<DetailSkeleton />}>
      <Group groupId={groupId} />
    </RequireMember>
  );
}
