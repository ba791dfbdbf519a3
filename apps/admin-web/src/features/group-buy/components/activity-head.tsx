import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { actionsOf, isOver } from '@lintuan/contracts/group-buy/managed-view';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from 'tdesign-react';
import { newKey } from '../../../app/session/call.ts';
import { useCan } from '../../../app/session/me.ts';
import { ConfirmButton } from '../../../shared/layout/confirm-button.tsx';
import { toastDone, toastFailed } from '../../../shared/toast/toast-store.ts';
import css from '../group-buy.module.css';
import { actionDone } from '../group-buy-words.ts';
import { useDiscardActivity } from '../queries/change-activity.ts';
import { PublishForm } from './publish-form.tsx';
import { StopForm } from './stop-form.tsx';

/** How the activity stands, and what can be done about it. */
export function ActivityHead({ activity }: { activity: ManagedActivity }) {
  const navigate = useNavigate();
  const actions = actionsOf(activity, useCan());
  const [open, setOpen] = useState<'publish' | 'stop' | null>(null);
  const form = open !== null && actions.includes(open) ? open : null;
  const close = () => setOpen(null);
  return (
    <div className={css.head}>
      <p>{sayActivity(activity)}</p>
      {form === 'publish' && <PublishForm activity={activity} onClose={close} />}
      {form === 'stop' && <StopForm activity={activity} onClose={close} />}
      {form === null && actions.length > 0 && (
        <div className={css.buttons}>
          {actions.includes('publish') && <Button onClick={() => setOpen('publish')}>发布</Button>}
          {actions.includes('edit') && (
            <Button theme="default" variant="outline" onClick={() => navigate(`/group-buy/${activity.activityId}/edit`)}>
              编辑
            </Button>
          )}
          {actions.includes('stop') && (
            <Button theme="danger" variant="outline" onClick={() => setOpen('stop')}>
              {isOver(activity) ? '结束进行中的团' : '停止活动'}
            </Button>
          )}
          {actions.includes('discard') && <DiscardButton activityId={activity.activityId} />}
        </div>
      )}
    </div>
  );
}

function sayActivity({ state, openGroups, formedGroups, failedGroups, stopReason }: ManagedActivity): string {
  if (state === 'draft') return '还没发布，顾客看不到；发布前不占库存';
  if (state === 'scheduled') return '已发布，份数从库存里留出来了，到时间自动开始';
  const groups = `${openGroups} 个团正在拼，成团 ${formedGroups} 个，未成团 ${failedGroups} 个`;
  return stopReason ? `${groups}；停止原因：${stopReason}` : groups;
}

function DiscardButton({ activityId }: { activityId: string }) {
  const navigate = useNavigate();
  const { mutateAsync } = useDiscardActivity();
  const discard = async () => {
    try {
      await mutateAsync({ input: { activityId }, key: newKey() });
      toastDone(actionDone.discarded);
      navigate('/group-buy');
    } catch (error) {
      toastFailed(error);
    }
  };
  return (
    <ConfirmButton question="删掉这份草稿？删掉后不能恢复" confirm="删掉" onConfirm={discard}>
      删掉草稿
    </ConfirmButton>
  );
}
