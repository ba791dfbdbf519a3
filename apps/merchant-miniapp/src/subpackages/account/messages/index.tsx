import { InboxSkeleton } from '@lintuan/miniapp-inbox/inbox-skeleton.tsx';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { MessagesScreen } from '../../../features/messages/components/messages-screen.tsx';

export default function MessagesPage() {
  return (
    <RequireMember skeleton={<InboxSkeleton />}>
      <MessagesScreen />
    </RequireMember>
  );
}
