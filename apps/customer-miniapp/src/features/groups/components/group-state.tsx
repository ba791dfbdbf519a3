import type { GroupPage, MyStanding } from '@lintuan/contracts/group-buy/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Countdown } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { unpaidSeatQuery } from '../queries/standing.ts';
import { sayStand } from '../say-group.ts';
import type { Stand } from '../stand.ts';
import { words } from '../words.ts';
import { GroupSeats } from './group-seats.tsx';
import './group-state.less';

interface GroupStateProps {
  page: GroupPage;
  stand: Stand;
  standing: MyStanding | undefined;
  /** The time of the group, or of one's own payment, has come. */
  onTime: () => void;
}

/** Who is in, what it means for the one who looks, and how long it lasts. */
export function GroupState({ page, stand, standing, onTime }: GroupStateProps) {
  return (
    <View className="group-state">
      <View className={stand.kind === 'formed_mine' ? 'group-state__line group-state__line--good' : 'group-state__line'}>
        {sayStand(stand.kind, page)}
      </View>
      <View className="group-state__clock">
        <Clock page={page} checkoutId={stand.kind === 'unpaid' ? standing?.seat?.checkoutId : undefined} onTime={onTime} />
      </View>
      <GroupSeats page={page} inviting={stand.kind === 'open' || stand.kind === 'in'} />
    </View>
  );
}

function Clock({ page, checkoutId = '', onTime }: { page: GroupPage; checkoutId?: string | undefined; onTime: () => void }) {
  const { data: unpaid } = useQuery(unpaidSeatQuery(checkoutId));
  if (page.state !== 'open')
    return page.endedAt && <View className="group-state__ended">{words.endedAt(sayShanghaiTime(new Date(page.endedAt), new Date()))}</View>;
  if (checkoutId !== '' && unpaid)
    return <Countdown prefix={words.payLeft} endsAt={unpaid.expiresAt} skewMs={serverSkewMs()} onEnd={onTime} />;
  return <Countdown prefix={words.endsIn} endsAt={page.deadline} skewMs={serverSkewMs()} onEnd={onTime} />;
}
