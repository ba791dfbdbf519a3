import { usePullRefresh } from '@lintuan/miniapp-ui';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';
import { MessagesScreen } from '../../../features/messages/components/messages-screen.tsx';
import { refreshMessages } from '../../../features/messages/queries/messages.ts';

export default function MessagesPage() {
  usePullRefresh(refreshMessages);
  return (
    <SignedInOnly>
      <MessagesScreen />
    </SignedInOnly>
  );
}
