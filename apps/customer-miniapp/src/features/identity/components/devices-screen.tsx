import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { SessionView } from '@lintuan/contracts/identity/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { Cell, CellGroup, confirm, SubmitButton, Tag, toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { goBack } from '../../../app/routes/go-to.ts';
import { endSession } from '../../../app/session/session-store.ts';
import { devicesQuery } from '../queries/devices.ts';
import { words } from '../words.ts';
import { MinePage } from './mine-page.tsx';
import './devices-screen.less';

export function DevicesScreen() {
  const devices = useQuery(devicesQuery);

  const endOne = async ({ sessionId, device }: SessionView) => {
    if (!(await confirm({ title: words.endDeviceTitle(device), confirmText: words.endDevice }))) return;
    try {
      await call(customerIdentity.endSession, { sessionId });
      toast.success(words.ended);
    } catch (error) {
      tellError(error);
    }
    await devices.refetch();
  };

  return (
    <MinePage query={devices} skeleton="form">
      {({ items }) => (
        <View className="devices-screen">
          <CellGroup>
            {items.map((session) => (
              <Device key={session.sessionId} session={session} onEnd={() => endOne(session)} />
            ))}
          </CellGroup>
          <SubmitButton tone="default" size="large" onSubmit={endAll}>
            {words.endAll}
          </SubmitButton>
        </View>
      )}
    </MinePage>
  );
}

function Device({ session, onEnd }: { session: SessionView; onEnd: () => Promise<void> }) {
  const seen = words.lastSeen(sayShanghaiTime(new Date(session.lastSeenAt), new Date()));
  return (
    <Cell title={session.device} description={`${seen} · ${session.ip}`}>
      {session.current ? (
        <Tag>{words.thisDevice}</Tag>
      ) : (
        <SubmitButton size="small" tone="light" pill={false} block={false} onSubmit={onEnd}>
          {words.endDevice}
        </SubmitButton>
      )}
    </Cell>
  );
}

async function endAll(): Promise<void> {
  if (!(await confirm({ title: words.endAllTitle, content: words.endAllContent, confirmText: words.endAll, danger: true }))) return;
  try {
    await call(customerIdentity.endAllSessions, {});
  } catch (error) {
    return tellError(error);
  }
  endSession();
  toast(words.loggedOut);
  goBack();
}
