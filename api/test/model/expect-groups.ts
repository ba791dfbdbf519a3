import type { PlaceCheckout } from '@lintuan/contracts/checkout/schemas';
import { availableOf, priceOf, shopOf } from './expect.ts';
import type { ActivitySeen, GroupSeen, SeatSeen } from './look-groups.ts';
import type { Run, Verdict } from './run.ts';
import { activityOf, hasPaid, isFull, isLive, liveSeatsOf, promisedOf, seatOf, units, usedOf } from './seats.ts';

/** What must be answered to whoever wants something of a group-buy. */

const JOINED_BEFORE_MS = 120_000;
const ms = (at: string): number => Date.parse(at);
const now = (run: Run): number => run.stage.world.clock.now.getTime();

const takesStarts = (run: Run, { state, startsAt, endsAt }: ActivitySeen): boolean =>
  (state === 'scheduled' || state === 'running') && ms(startsAt) <= now(run) && now(run) < ms(endsAt);

export const unitFenOf = (activity: ActivitySeen, group: GroupSeen | null): number =>
  group ? group.joinFen : (activity.starterFen ?? activity.groupFen);

export const payableInGroup = (run: Run, { skuId }: ActivitySeen, unitFen: number, quantity: number): number =>
  priceOf(shopOf(run, skuId), unitFen * quantity);

interface Asked {
  shopperId: string;
  activity: ActivitySeen;
  group: GroupSeen | null;
  quantity: number;
}

export function seating(run: Run, { shopperId, activity, group, quantity }: Asked): Verdict {
  const own = run.seen.seats.filter((seat) => seat.activityId === activity.activityId && seat.shopperId === shopperId && isLive(seat));
  if (quantity > activity.perOrderLimit) return 'group_buy.over_limit';
  if (own.some(({ state }) => state === 'held')) return 'group_buy.unpaid_seat';
  const closed = group ? closedTo(run, { shopperId, group, own }) : !takesStarts(run, activity) && 'group_buy.not_running';
  if (closed) return closed;
  if (units(own) + quantity > activity.perPersonLimit) return 'group_buy.over_limit';
  const kept = promisedOf(run.seen, activity) + (group ? -1 : activity.size - 1);
  return usedOf(run.seen, activity) + quantity + kept <= activity.quota ? 'ok' : 'group_buy.sold_out';
}

interface Joining {
  shopperId: string;
  group: GroupSeen;
  own: readonly SeatSeen[];
}

function closedTo(run: Run, { shopperId, group, own }: Joining): Verdict | null {
  if (own.some(({ groupId }) => groupId === group.groupId)) return 'group_buy.already_in';
  if (group.state !== 'open' || ms(group.deadline!) <= now(run)) return 'group_buy.over';
  if (isFull(run.seen, group)) return 'group_buy.full';
  if (ms(group.deadline!) - JOINED_BEFORE_MS <= now(run)) return 'group_buy.closing';
  return group.newcomersOnly && hasPaid(run.seen, shopperId) ? 'group_buy.newcomers_only' : null;
}

export function placingInGroup(run: Run, { lines, payableFen, group: asked }: PlaceCheckout, shopperId: string): Verdict[] {
  const activity = activityOf(run.seen, asked!);
  const group = run.seen.groups.find(({ groupId }) => groupId === asked!.groupId) ?? null;
  if (group?.state === 'waiting') return ['request.not_found'];
  const { quantity } = lines[0]!;
  // A full group turns strangers away at the door, whatever else there is to say.
  const isStranger = group !== null && !liveSeatsOf(run.seen, group).some((seat) => seat.shopperId === shopperId);
  const atTheDoor: Verdict[] = isStranger && group.state === 'open' && isFull(run.seen, group) ? ['group_buy.full'] : [];
  if (!run.goods.find(({ skuId }) => skuId === activity.skuId)!.onShelf) return [...atTheDoor, 'checkout.lines_changed'];
  if (payableInGroup(run, activity, unitFenOf(activity, group), quantity) !== payableFen) return [...atTheDoor, 'checkout.price_changed'];
  return [...atTheDoor, seating(run, { shopperId, activity, group, quantity })];
}

export function publishing(run: Run, activity: ActivitySeen): Verdict {
  if (activity.state === 'scheduled' || activity.state === 'running') return 'ok';
  if (activity.state !== 'draft' || !run.goods.find(({ skuId }) => skuId === activity.skuId)!.onShelf) return 'group_buy.wrong_state';
  const rivals = run.seen.activities.filter(
    ({ skuId, state }) => skuId === activity.skuId && (state === 'scheduled' || state === 'running'),
  );
  if (rivals.some((one) => ms(one.startsAt) <= ms(activity.endsAt) && ms(one.endsAt) > ms(activity.startsAt)))
    return 'group_buy.product_taken';
  return availableOf(run, activity.skuId) >= activity.quota ? 'ok' : 'stock.not_enough';
}

export const stopping = ({ state }: ActivitySeen): Verdict => (state === 'draft' ? 'group_buy.wrong_state' : 'ok');

export function filling(run: Run, group: GroupSeen): Verdict {
  if (!activityOf(run.seen, group).virtualFill) return 'group_buy.wrong_state';
  if (group.state === 'formed' && group.filled > 0) return 'ok';
  if (group.state !== 'open' || ms(group.deadline!) <= now(run)) return 'group_buy.wrong_state';
  return liveSeatsOf(run.seen, group).some(({ state }) => state === 'held') ? 'group_buy.seats_being_paid' : 'ok';
}

export const consenting = (run: Run, checkoutId: string): Verdict =>
  seatOf(run.seen, checkoutId)?.state === 'held' ? 'ok' : 'orders.wrong_state';
