import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Button } from 'tdesign-react';
import { SAVED, UnsavedGuard } from '../../shared/form/unsaved-guard.tsx';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Bone } from '../../shared/states/bone.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { Problem } from '../../shared/states/problem.tsx';
import { toastDone } from '../../shared/toast/toast-store.ts';
import { ActivityFields } from './components/activity-fields.tsx';
import { draftOf } from './model/activity-draft.ts';
import { activityQuery } from './queries/activities.ts';
import { useEditActivity } from './queries/change-activity.ts';
import { useActivityForm } from './use-activity-form.ts';

export function EditActivityPage() {
  const { activityId = '' } = useParams();
  const { data, error, refetch } = useQuery(activityQuery(activityId));
  if (data?.state === 'draft') return <Editor key={activityId} activity={data} />;
  return (
    <Page title="编辑拼团活动">
      <Card>
        {data ? (
          <Published activityId={activityId} />
        ) : error ? (
          <Failed error={error} retry={refetch} what="活动" />
        ) : (
          <Bone height={320} />
        )}
      </Card>
    </Page>
  );
}

const Published = ({ activityId }: { activityId: string }) => (
  <Problem
    picture="locked"
    title="活动已发布，不能再改"
    text="可以停止后重新创建"
    action={<Link to={`/group-buy/activity/${activityId}`}>看这个活动</Link>}
  />
);

function Editor({ activity }: { activity: ManagedActivity }) {
  const navigate = useNavigate();
  const [base] = useState(activity);
  const { mutateAsync } = useEditActivity();
  const there = `/group-buy/activity/${base.activityId}`;
  const form = useActivityForm({
    initial: draftOf(base),
    send: ({ input, key }) => mutateAsync({ input: { ...input, activityId: base.activityId, version: base.version }, key }),
    onSaved: () => {
      toastDone('草稿存好了，核对后就能发布');
      navigate(there, { replace: true, state: SAVED });
    },
  });
  return (
    <Page
      sticky
      title={base.productName}
      actions={
        <Button loading={form.busy} disabled={!form.dirty} onClick={form.save}>
          保存草稿
        </Button>
      }
    >
      <ActivityFields form={form} merchantId={base.merchantId} />
      <UnsavedGuard dirty={form.dirty} within={`/group-buy/${base.activityId}`} />
    </Page>
  );
}
