import type { GroupPage } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Avatar } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Seat, seatsOf } from '../seats.ts';
import { words } from '../words.ts';
import './group-seats.less';

const RING = 48;

/** Round faces and the rings that wait; a ring that fills while one looks on does so visibly. */
export function GroupSeats({ page, inviting }: { page: GroupPage; inviting: boolean }) {
  const seats = seatsOf(page);
  const [takenAtFirst] = useState(() => page.paid + page.filled);
  return (
    <View className="group-seats">
      {seats.map((seat, index) => (
        <View className="group-seats__one" key={`${index} ${seat.kind}`}>
          <View className={isTaken(seat) && index >= takenAtFirst ? 'group-seats__ring group-seats__ring--new' : 'group-seats__ring'}>
            <Ring seat={seat} />
          </View>
          <View className="group-seats__name">{nameOf(seat, inviting)}</View>
        </View>
      ))}
    </View>
  );
}

const isTaken = ({ kind }: Seat): boolean => kind === 'face' || kind === 'filled';

function Ring({ seat }: { seat: Seat }) {
  if (seat.kind === 'face') {
    const { avatarUrl, name, leader } = seat.face;
    return <Avatar src={pictureUrl(avatarUrl)} name={name} size={RING} {...(leader ? { mark: words.leader } : {})} />;
  }
  if (seat.kind === 'more') return <View className="group-seats__more">{words.more(seat.count)}</View>;
  if (seat.kind === 'filled') return <View className="group-seats__filled">{words.filledMark}</View>;
  return <Avatar vacant size={RING} />;
}

function nameOf(seat: Seat, inviting: boolean): string {
  if (seat.kind === 'face') return seat.face.name;
  if (seat.kind === 'more') return '';
  return { filled: words.filled, held: words.paying, free: inviting ? words.vacant : '' }[seat.kind];
}
