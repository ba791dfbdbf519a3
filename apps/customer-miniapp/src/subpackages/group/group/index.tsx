import { usePullRefresh } from '@lintuan/miniapp-ui';
import { GroupSkuSheet } from '../../../features/goods/components/group-sku-sheet.tsx';
import { GroupScreen } from '../../../features/groups/components/group-screen.tsx';
import { useGroup } from '../../../features/groups/live/use-group.ts';
import { useSeen } from '../../../features/groups/live/use-seen.ts';
import { useGroupShare } from '../../../features/groups/use-group-share.ts';
import { useJoining } from '../../../features/groups/use-joining.ts';
import { useOpenedGroup } from '../../../features/groups/use-opened-group.ts';
import { askForMessages, useMessageTemplates } from '../../../features/messages/ask-for-messages';

/** Opened from our own pages by the group's id, from a link by its token, from a mini code by its scene. */
export default function GroupPage() {
  const opened = useOpenedGroup();
  const { groupId, token } = opened;
  const { group, standing, isIn } = useGroup(groupId);
  const activity = group.data?.activity;
  const link = useGroupShare({ groupId, page: group.data, isIn, cameBy: token });
  const { wanted, isOpen, join, close } = useJoining(groupId, isIn);
  useMessageTemplates();
  useSeen(activity?.activityId);
  usePullRefresh(() => group.refetch());
  return (
    <>
      <GroupScreen
        opened={opened}
        group={group}
        standing={standing}
        isIn={isIn}
        link={link}
        onJoin={(wish) => {
          void askForMessages(['group_result', 'refund']);
          join(wish);
        }}
        onInvite={() => void askForMessages(['group_progress', 'group_result'])}
      />
      {activity && wanted && (
        <GroupSkuSheet
          productId={activity.productId}
          activityId={activity.activityId}
          groupId={wanted.groupId}
          seenGroupId={groupId}
          open={isOpen}
          onClose={close}
        />
      )}
    </>
  );
}
