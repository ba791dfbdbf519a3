import type { SessionView } from '@lintuan/contracts/identity/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { confirm, PageState, SafeBottom, Skeleton, SubmitButton, toast, usePullRefresh } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { tellError } from '../../../app/errors/tell-error.ts';
import { endAllDevices } from '../queries/end-all-devices.ts';
import { endDevice } from '../queries/end-device.ts';
import { sessionsQuery } from '../queries/sessions.ts';
import { words } from '../words.ts';
import { DeviceRow } from './device-row.tsx';
import './devices.less';

async function endOne({ sessionId, device }: SessionView): Promise<void> {
  const sure = await confirm({ title: words.endAsk(device), content: words.endNote, confirmText: words.end, danger: true });
  if (!sure) return;
  await endDevice(sessionId).then(() => toast.success(words.ended), tellError);
}

async function endAll(): Promise<void> {
  const sure = await confirm({ title: words.endAllAsk, content: words.endAllNote, confirmText: words.endAll, danger: true });
  if (sure) await endAllDevices().catch(tellError);
}

export function Devices() {
  const query = useQuery(sessionsQuery);
  usePullRefresh(query.refetch);
  return (
    <PageState
      query={query}
      skeleton={<Skeleton shape="form" count={3} />}
      isEmpty={({ items }) => items.length === 0}
      empty={{ text: words.noDevices }}
      errorText={errorWords}
    >
      {({ items }) => (
        <View className="devices">
          {items.map((session) => (
            <DeviceRow key={session.sessionId} session={session} onEnd={() => endOne(session)} />
          ))}
          <SafeBottom>
            <SubmitButton tone="default" onSubmit={endAll}>
              {words.endAll}
            </SubmitButton>
          </SafeBottom>
        </View>
      )}
    </PageState>
  );
}
