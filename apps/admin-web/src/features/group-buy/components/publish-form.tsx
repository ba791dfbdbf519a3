import type { ManagedActivity } from '@lintuan/contracts/group-buy/schemas';
import { Button } from 'tdesign-react';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { sayTime } from '../../../shared/time/say-time.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import css from '../group-buy.module.css';
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
    <div className={css.panel}>
      <p className={css.warning}>
        {activity.merchantName}的「{activity.productName}」，{activity.skus.length} 个规格共 {activity.quota} 件会从库存里留出来，
        {sayTime(activity.startsAt)} 到 {sayTime(activity.endsAt)} 顾客可以开团。发布后不能再改，只能停止。
      </p>
      {faults.length > 0 && (
        <p className={css.error} role="alert">
          {faults.join('，')}
        </p>
      )}
      <Form onSubmit={() => void submit({ activityId: activity.activityId })}>
        <Actions>
          <Button type="submit" loading={busy}>
            确认发布
          </Button>
          <Button variant="text" theme="default" onClick={onClose}>
            再看看
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
