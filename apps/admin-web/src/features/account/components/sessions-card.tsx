import type { SessionView } from '@lintuan/contracts/identity/schemas';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../app/session/session-store.ts';
import { ConfirmButton } from '../../../shared/layout/confirm-button.tsx';
import { Card } from '../../../shared/layout/page.tsx';
import { StateTag } from '../../../shared/layout/state-tag.tsx';
import { type Column, DataTable } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { toastDone, toastFailed } from '../../../shared/toast/toast-store.ts';
import { sessionsQuery, useEndAllSessions, useEndSession } from '../queries/sessions.ts';

export function SessionsCard() {
  const { data, error, refetch } = useQuery(sessionsQuery);
  const keep = useSession((state) => state.keep);
  const endOne = useEndSession();
  const endAll = useEndAllSessions();
  const columns: Column<SessionView>[] = [
    {
      key: 'device',
      title: '设备',
      render: ({ device, current }) => (
        <>
          {device} {current && <StateTag tone="good">这一台</StateTag>}
        </>
      ),
    },
    { key: 'ip', title: 'IP', width: 160, render: ({ ip }) => ip },
    { key: 'created', title: '登录时间', width: 160, render: ({ createdAt }) => sayTime(createdAt) },
    { key: 'seen', title: '最近使用', width: 160, render: ({ lastSeenAt }) => sayTime(lastSeenAt) },
    {
      key: 'actions',
      title: '操作',
      width: 120,
      actions: true,
      render: ({ sessionId, current }) =>
        !current && (
          <ConfirmButton
            question="让这台设备退出登录？"
            confirm="退出它"
            onConfirm={() => endOne.mutateAsync(sessionId).then(() => toastDone('已让它退出登录'), toastFailed)}
          >
            退出登录
          </ConfirmButton>
        ),
    },
  ];

  return (
    <Card
      title="登录设备"
      id="sessions"
      extra={
        <ConfirmButton
          question="所有设备都会退出，包括这一台，需要重新登录。"
          confirm="全部退出"
          variant="outline"
          onConfirm={() => endAll.mutateAsync().then(() => keep(null), toastFailed)}
        >
          全部退出
        </ConfirmButton>
      }
    >
      <DataTable
        columns={columns}
        rows={data?.items}
        rowKey={({ sessionId }) => sessionId}
        what="登录设备"
        empty={null}
        error={error}
        retry={refetch}
        minWidth={720}
      />
    </Card>
  );
}
