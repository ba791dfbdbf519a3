import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from 'tdesign-react';
import { SAVED, UnsavedGuard } from '../../shared/form/unsaved-guard.tsx';
import { Page } from '../../shared/layout/page.tsx';
import { toastDone } from '../../shared/toast/toast-store.ts';
import { ActivityFields } from './components/activity-fields.tsx';
import { blankDraft } from './model/activity-draft.ts';
import { useCreateActivity } from './queries/change-activity.ts';
import { useActivityForm } from './use-activity-form.ts';

export function CreateActivityPage() {
  const navigate = useNavigate();
  const [blank] = useState(() => blankDraft(new Date()));
  const { mutateAsync } = useCreateActivity();
  const form = useActivityForm({
    initial: blank,
    send: mutateAsync,
    onSaved: ({ activityId }) => {
      toastDone('草稿存好了，核对后就能发布');
      navigate(`/group-buy/activity/${activityId}`, { replace: true, state: SAVED });
    },
  });
  return (
    <Page
      sticky
      title="新建拼团活动"
      actions={
        <Button loading={form.busy} onClick={form.save}>
          保存草稿
        </Button>
      }
    >
      <ActivityFields form={form} />
      <UnsavedGuard dirty={form.dirty} within="/group-buy/new" />
    </Page>
  );
}
