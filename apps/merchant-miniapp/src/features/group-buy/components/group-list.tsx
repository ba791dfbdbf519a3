import type { GroupState } from '@lintuan/contracts/group-buy/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { ListFooter, PageState, Tabs } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { groupsQuery } from '../queries/groups.ts';
import { emptyGroups, groupTabs, groupWords } from '../state-words.ts';
import './card-list.less';
import { CardSkeleton } from './card-skeleton.tsx';
import { GroupCard } from './group-card.tsx';

const tabs = groupTabs.map((key) => ({ key, label: groupWords[key] }));

/** The groups of one activity, one state at a time. */
export function GroupList({ activityId }: { activityId: string }) {
  const [state, setState] = useState<GroupState>('open');
  return (
    <View>
      <Tabs items={tabs} value={state} onChange={(key) => setState(key as GroupState)} sticky />
      <GroupsIn key={state} activityId={activityId} state={state} />
    </View>
  );
}

function GroupsIn({ activityId, state }: { activityId: string; state: GroupState }) {
  const query = useInfiniteQuery(groupsQuery(activityId, state));
  const groups = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <PageState
      query={{ ...query, isError: query.isError && !query.isFetchNextPageError }}
      skeleton={<CardSkeleton />}
      isEmpty={() => groups.length === 0}
      empty={{ picture: 'group', text: emptyGroups[state] }}
      errorText={errorWords}
    >
      {() => (
        <View className="card-list">
          {groups.map((group) => (
            <GroupCard key={group.groupId} group={group} />
          ))}
          <ListFooter
            hasMore={query.hasNextPage}
            loading={query.isFetchingNextPage}
            failed={query.isFetchNextPageError}
            onMore={() => query.isFetching || query.fetchNextPage()}
          />
        </View>
      )}
    </PageState>
  );
}
