import { RequireMember } from '../../../app/access/require-member.tsx';
import { Activities } from '../../../features/group-buy/components/activities.tsx';
import { CardSkeleton } from '../../../features/group-buy/components/card-skeleton.tsx';

export default function GroupBuyPage() {
  return (
    <RequireMember permission="group_buy.read" skeleton={<CardSkeleton />}>
      <Activities />
    </RequireMember>
  );
}
