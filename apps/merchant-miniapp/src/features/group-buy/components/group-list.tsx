import type { GroupState } from '@lintuan/contracts/group-buy/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { EndlessList, Tabs } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { CardList } from '../../../app/list/card-list.tsx';
import { groupsQuery } from '../queries/groups.ts';
import { emptyGroups, groupTabs, groupWords } from '../state-words.ts';
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
    <EndlessList
      query={query}
      skeleton={<CardSkeleton />}
      isEmpty={groups.length === 0}
      empty={{ picture: 'group', text: emptyGroups[state] }}
      errorText={errorWords}
    >
      {(footer) => (
        <CardList>
          {groups.map((group) => (
            <GroupCard key={group.groupId} group={group} />
          ))}
          {footer}
        </CardList>
      )}
    </EndlessList>
  );
}
