import { InboxScreen } from '@lintuan/miniapp-inbox/inbox-screen.tsx';
import { usePullRefresh } from '@lintuan/miniapp-ui';
import { goTo } from '../../../app/routes/go-to.ts';
import { inbox } from '../inbox.ts';
import { words } from '../words.ts';

/** What this person was told of the shop. */
export function MessagesScreen() {
  usePullRefresh(inbox.refresh);
  return <InboxScreen inbox={inbox} empty={{ text: words.empty, actionText: words.toOrders, onAction: goTo.orders }} />;
}
