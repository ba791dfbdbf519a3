import { defineModule } from '../../platform/module.ts';
import { endGroup, nearEnd, sweepOverdue } from './end-group.ts';
import { invariants } from './invariants.ts';
import { clearPictures } from './pictures/keep-picture.ts';
import { members, staff } from './routes.managers.ts';
import { guests } from './routes.public.ts';
import { shared, sharers } from './routes.share.ts';
import { followGoods, followMerge } from './subscribers.ts';
import { countSold, settleActivity, sweepActivities, turnActivity } from './turn-activity.ts';

export { countView } from './count-view.ts';
export { fillGroup } from './fill-group.ts';
export { freeSeat } from './free-seat.ts';
export { keepShare } from './keep-share.ts';
export { leaveSeat } from './leave-seat.ts';
export { findOffer, knownOffer, looksFull, type Offer, satIn } from './offer.ts';
export { paySeat } from './pay-seat.ts';
export { publishActivity } from './publish-activity.ts';
export { groupNews, paidMembersOf } from './reads/group-news.ts';
export { findManagedGroup } from './reads/managed-groups.ts';
export { membersOfGroup, type SeatCard, seatsOfCheckouts, seatsOfShopper } from './reads/seats-of-orders.ts';
export { findStanding, standingOf } from './reads/standing.ts';
export { retakeSeat } from './retake-seat.ts';
export { setConsent } from './set-consent.ts';
export { find as findShare, noteFirstTouch, sharersOf } from './stores/shares.ts';
export { refuseSeat, takeSeat } from './take-seat.ts';
export { createActivity } from './write-activity.ts';

export const groupBuyModule = defineModule({
  name: 'group-buy',
  routes: [guests, members, staff, sharers, shared],
  jobs: [endGroup, nearEnd, turnActivity, settleActivity, countSold],
  subscribers: [followGoods, followMerge],
  ticks: [sweepOverdue, sweepActivities, clearPictures],
  invariants,
});
