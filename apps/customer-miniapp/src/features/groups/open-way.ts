import type { GroupPage, MyStanding } from '@lintuan/contracts/group-buy/schemas';
import { goTo } from '../../app/routes/go-to.ts';
import type { Way } from './stand.ts';

interface Here {
  page: GroupPage;
  standing: MyStanding | undefined;
  /** Null starts a group of one's own. */
  onJoin: (groupId: string | null) => void;
  onInvite: () => void;
}

/** Where the buttons of a group's page lead; what has no place to lead to leads to the product. */
export function openWay(way: Way, { page, standing, onJoin, onInvite }: Here): void {
  const { activity, groupId, next } = page;
  const seat = standing?.seat;
  const unpaid = seat?.seatState === 'held' ? seat.checkoutId : standing?.unpaidCheckoutId;
  if (way === 'join') onJoin(groupId);
  else if (way === 'start') onJoin(null);
  else if (way === 'invite') onInvite();
  else if (way === 'pay' && unpaid) goTo.pay(unpaid);
  else if (way === 'order' && seat) goTo.order(seat);
  else if (way === 'next' && next) goTo.group(next);
  else goTo.product(activity);
}
