import { Cell, CellGroup } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import type { Inbox } from './inbox.ts';
import { words } from './words.ts';
import './inbox-cell.less';

interface InboxCellProps {
  inbox: Inbox;
  /** Nothing is asked for, and nothing counted, while nobody is. */
  signedIn?: boolean;
  onClick: () => void;
}

/** The way to the inbox, with how many wait there. */
export function InboxCell({ inbox, signedIn = true, onClick }: InboxCellProps) {
  const { data } = useQuery({ ...inbox.unread, enabled: signedIn });
  const count = (signedIn && data?.count) || 0;
  useDidShow(() => void inbox.recount());
  return (
    <CellGroup>
      <Cell icon="notification" title={words.title} onClick={onClick}>
        {count > 0 && <View className="inbox-cell-count">{words.count(count)}</View>}
      </Cell>
    </CellGroup>
  );
}
