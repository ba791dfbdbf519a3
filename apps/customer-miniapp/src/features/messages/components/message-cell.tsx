import { Cell, CellGroup } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { goTo } from '../../../app/routes/go-to.ts';
import { requireLogin } from '../../../app/session/require-login.ts';
import { useSession } from '../../../app/session/session-store.ts';
import { refreshUnread, unreadQuery } from '../queries/messages.ts';
import { words } from '../words.ts';
import './message-cell.less';

/** The way to the inbox from the shopper's own page, with how many wait there. */
export function MessageCell() {
  const { signedIn } = useSession();
  const { data } = useQuery({ ...unreadQuery, enabled: signedIn });
  const count = (signedIn && data?.count) || 0;
  useDidShow(() => void refreshUnread());
  return (
    <View className="message-cell">
      <CellGroup>
        <Cell icon="notification" title={words.title} onClick={() => requireLogin(goTo.messages)}>
          {count > 0 && <View className="message-cell__count">{count > 99 ? '99+' : String(count)}</View>}
        </Cell>
      </CellGroup>
    </View>
  );
}
