import { InboxCell } from '@lintuan/miniapp-inbox/inbox-cell.tsx';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { requireLogin } from '../../../app/session/require-login.ts';
import { useSession } from '../../../app/session/session-store.ts';
import { inbox } from '../inbox.ts';
import './message-cell.less';

/** The way to the inbox from the shopper's own page, which guests see, too. */
export function MessageCell() {
  const { signedIn } = useSession();
  return (
    <View className="message-cell">
      <InboxCell inbox={inbox} signedIn={signedIn} onClick={() => requireLogin(goTo.messages)} />
    </View>
  );
}
