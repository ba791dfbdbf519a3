import type { ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { serverNow, serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Countdown } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { queryClient } from '../../../app/query-client.ts';
import { say } from '../view-model.ts';
import { words } from '../words.ts';

type Clocked = Pick<ManagedGroup, 'state' | 'deadline' | 'endedAt' | 'createdAt'>;

const lookAgain = () => void queryClient.invalidateQueries({ queryKey: ['group-buy'] });

/** How long an open group has left; when another one ended. */
export function GroupClock({ group: { state, deadline, endedAt, createdAt } }: { group: Clocked }) {
  if (state === 'open' && deadline) return <Countdown endsAt={deadline} skewMs={serverSkewMs()} prefix={words.left} onEnd={lookAgain} />;
  const now = new Date(serverNow());
  return <View>{endedAt ? words.endedAt(say(endedAt, now)) : words.openedAt(say(createdAt, now))}</View>;
}
