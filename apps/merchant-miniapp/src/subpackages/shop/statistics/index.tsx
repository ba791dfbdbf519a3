import { RequireMember } from '../../../app/access/require-member.tsx';
import { BoardSkeleton } from '../../../features/statistics/components/board-skeleton.tsx';
import { Statistics } from '../../../features/statistics/components/statistics.tsx';

export default function StatisticsPage() {
  return (
    <RequireMember permission="statistics.read" skeleton={<BoardSkeleton />}>
      <Statistics />
    </RequireMember>
  );
}
