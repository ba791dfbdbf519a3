import { InboxScreen } from '@lintuan/miniapp-inbox/inbox-screen.tsx';
import { goTo } from '../../../app/routes/go-to.ts';
import { inbox } from '../inbox.ts';
import { words } from '../words.ts';

/** What the shopper was told. */
export const MessagesScreen = () => (
  <InboxScreen inbox={inbox} empty={{ text: words.empty, actionText: words.goShopping, onAction: goTo.home }} />
);
