import { usePullRefresh } from '@lintuan/miniapp-ui';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';
import { MessagesScreen } from '../../../features/messages/components/messages-screen.tsx';
import { inbox } from '../../../features/messages/inbox.ts';

export default function MessagesPage() {
  usePullRefresh(inbox.refresh);
  return (
    <SignedInOnly>
      <MessagesScreen />
    </SignedInOnly>
  );
}
