import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { AskPanel } from '../../../shared/form/ask-panel.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { sayTime } from '../../../shared/time/say-time.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { actionDone, sayFaults } from '../group-buy-words.ts';
import { usePublishActivity } from '../queries/change-activity.ts';

/** Says what publishing does before it is done; the settings stand below. */
export function PublishForm({ activity, onClose }: { activity: ManagedActivity; onClose: () => void }) {
  const { mutateAsync } = usePublishActivity();
  const { submit, busy, errors } = useSubmit({
    send: mutateAsync,
    onDone: () => {
      toastDone(actionDone.published);
      onClose();
    },
  });
  const faults = sayFaults(errors, activity.skus);
  return (
    <AskPanel
      warning={
        <>
          {activity.merchantName}的「{activity.productName}」，{activity.skus.length} 个规格共 {activity.quota} 件会从库存里留出来，
          {sayTime(activity.startsAt)} 到 {sayTime(activity.endsAt)} 顾客可以开团。发布后不能再改，只能停止。
        </>
      }
      alert={faults.join('，')}
      confirm="确认发布"
      busy={busy}
      decline="再看看"
      onSubmit={() => void submit({ activityId: activity.activityId })}
      onClose={onClose}
    />
  );
}
