import type { Look, OrderSeen } from './look.ts';
import type { ActivitySeen, GroupSeen, SeatSeen } from './look-groups.ts';

/** The model of groups: which seats there are, and what orders make of the quota. */

export const units = (seats: readonly SeatSeen[]): number => seats.reduce((sum, seat) => sum + seat.quantity, 0);

export const isLive = ({ state }: SeatSeen): boolean => state === 'held' || state === 'paid';
export const underWay = ({ state }: GroupSeen): boolean => state === 'waiting' || state === 'open';
export const isFull = (look: Look, group: GroupSeen): boolean => liveSeatsOf(look, group).length + group.filled >= group.size;
export const liveSeatsOf = ({ seats }: Look, { groupId }: GroupSeen) => seats.filter((seat) => seat.groupId === groupId && isLive(seat));
export const activityOf = ({ activities }: Look, { activityId }: { activityId: string }) =>
  activities.find((one) => one.activityId === activityId)!;

/** The newest seat of a checkout counts. */
export const seatOf = ({ seats }: Look, checkoutId: string): SeatSeen | undefined =>
  seats.findLast((seat) => seat.checkoutId === checkoutId);

/** What orders took out of a quota and did not put back: once a group has formed, nothing goes back. */
export const usedOf = (look: Look, activity: ActivitySeen): number => units(bought(look, activity));
/** As above, less what lost its group and is about to be put back. */
export const keptOf = (look: Look, activity: ActivitySeen): number => units(bought(look, activity).filter(({ state }) => state !== 'lost'));

function bought(look: Look, { activityId }: ActivitySeen): SeatSeen[] {
  return look.checkouts.flatMap(({ checkoutId, orders }) => {
    const seat = seatOf(look, checkoutId);
    return seat?.activityId === activityId && takesUnits(orders[0]!, seat) ? [seat] : [];
  });
}
const takesUnits = ({ state }: OrderSeen, seat: SeatSeen): boolean => state !== 'cancelled' || seat.state === 'given_back';

/** Every group under way keeps a unit for each of its empty seats. */
export function promisedOf(look: Look, { activityId }: ActivitySeen): number {
  const own = look.groups.filter((group) => group.activityId === activityId && underWay(group));
  return own.reduce((sum, group) => sum + group.size - liveSeatsOf(look, group).length, 0);
}

/** What activities keep of a SKU for those who buy in groups. */
export function reservedOf(look: Look, skuId: string): number {
  const holding = look.activities.filter((one) => one.skuId === skuId && one.state !== 'draft' && !one.settled);
  return holding.reduce((sum, one) => sum + one.quota - usedOf(look, one), 0);
}

/** Whether someone ever paid for anything, save for one checkout. */
export const hasPaid = ({ checkouts }: Look, shopperId: string, except?: string): boolean =>
  checkouts.some((one) => one.shopperId === shopperId && one.payment === 'succeeded' && one.checkoutId !== except);
