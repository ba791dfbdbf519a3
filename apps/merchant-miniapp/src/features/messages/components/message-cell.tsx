import { Cell, CellGroup } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { goTo } from '../../../app/routes/go-to.ts';
import { unreadQuery } from '../queries/messages.ts';
import { words } from '../words.ts';
import './message-cell.less';

/** The way to the inbox, with how many wait there. */
export function MessageCell() {
  const count = useQuery(unreadQuery).data?.count ?? 0;
  useFreshOnShow(unreadQuery.queryKey);
  return (
    <CellGroup>
      <Cell icon="notification" title={words.title} onClick={goTo.messages}>
        {count > 0 && <View className="message-count">{count > 99 ? '99+' : String(count)}</View>}
      </Cell>
    </CellGroup>
  );
}
