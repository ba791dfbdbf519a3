import type { GroupPage, MyStanding } from '@lintuan/contracts/group-buy/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Empty, type PageQuery, PageState } from '@lintuan/miniapp-ui';
import { useState } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { useServerClock } from '../live/use-server-clock.ts';
import { isSinglePage } from '../single-page';
import { standOf } from '../stand.ts';
import { isGone, type useOpenedGroup } from '../use-opened-group.ts';
import { words } from '../words.ts';
import { GroupSkeleton } from './group-skeleton.tsx';
import { GroupView } from './group-view.tsx';
import { InviteSheet } from './invite-sheet.tsx';

interface GroupScreenProps {
  opened: ReturnType<typeof useOpenedGroup>;
  group: PageQuery<GroupPage>;
  standing: MyStanding | undefined;
  isIn: boolean;
  /** What is copied to pass the group on. */
  link: string;
  onJoin: (groupId: string | null) => void;
  onInvite: () => void;
}

export function GroupScreen({ opened, group, standing, isIn, link, onJoin, onInvite }: GroupScreenProps) {
  const [inviting, setInviting] = useState(false);
  const now = useServerClock(group.data?.joinUntil);
  if (opened.isLost || isGone(group.error))
    return <Empty picture="group" text={words.gone} actionText={words.toGroups} onAction={goTo.groupList} />;
  // A link is asked first which group it stands for.
  const query: PageQuery<GroupPage> = opened.groupId === '' ? { ...opened.shared, data: undefined } : group;
  const invite = () => {
    setInviting(true);
    onInvite();
  };
  return (
    <>
      <PageState query={query} skeleton={<GroupSkeleton />} errorText={errorWords}>
        {(page) => (
          <GroupView
            page={page}
            stand={standOf(page, standing, now)}
            standing={standing}
            alone={isSinglePage()}
            onJoin={onJoin}
            onInvite={invite}
            onTime={() => void group.refetch()}
          />
        )}
      </PageState>
      <InviteSheet groupId={opened.groupId} isIn={isIn} link={link} open={inviting} onClose={() => setInviting(false)} />
    </>
  );
}
