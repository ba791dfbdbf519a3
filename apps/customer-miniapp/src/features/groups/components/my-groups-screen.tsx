import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { EndlessList } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { goTo } from '../../../app/routes/go-to.ts';
import { type MyTray, myGroupsQuery } from '../queries/my-groups.ts';
import { words } from '../words.ts';
import { MyGroupCard } from './my-group-card.tsx';
import './my-groups-screen.less';
import { MyGroupsSkeleton } from './my-groups-skeleton.tsx';

/** One's own groups of one tray, page by page as the shopper scrolls. */
export function MyGroupsScreen({ tray }: { tray: MyTray }) {
  const query = useInfiniteQuery(myGroupsQuery(tray));
  const groups = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const again = () => void query.refetch();
  useDidShow(() => {
    if (query.isFetched) again();
  });
  return (
    <EndlessList
      query={query}
      skeleton={<MyGroupsSkeleton />}
      isEmpty={groups.length === 0}
      empty={{ picture: 'group', text: words.mineEmpty, actionText: words.toGroups, onAction: goTo.groupList }}
      errorText={errorWords}
    >
      {(footer) => (
        <View className="my-groups-screen">
          {groups.map((mine) => (
            <MyGroupCard key={`${mine.orderId} ${mine.groupId}`} mine={mine} onTime={again} />
          ))}
          {footer}
        </View>
      )}
    </EndlessList>
  );
}
