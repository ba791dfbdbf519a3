import { RequireMember } from '../../../app/access/require-member.tsx';
import { MessagesScreen } from '../../../features/messages/components/messages-screen.tsx';
import { MessagesSkeleton } from '../../../features/messages/components/messages-skeleton.tsx';

export default function MessagesPage() {
  return (
    <RequireMember skeleton={<MessagesSkeleton />}>
      <MessagesScreen />
    </RequireMember>
  );
}
