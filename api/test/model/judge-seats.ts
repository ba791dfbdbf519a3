import type { CheckoutSeen, Look } from './look.ts';
import type { SeatSeen } from './look-groups.ts';
import { goesOn, ms, must } from './must.ts';
import { moneyAt, type Run } from './run.ts';
import { activityOf, hasPaid, isLive, units } from './seats.ts';

const NEXT_SEAT = {
  held: ['paid', 'freed', 'lost', 'left', 'given_back'],
  paid: ['left', 'lost', 'given_back'],
  freed: [],
  left: [],
  lost: [],
  given_back: [],
};

export function judgeSeatTaken(run: Run, now: Look, seat: SeatSeen): void {
  const activity = activityOf(now, seat);
  const group = now.groups.find(({ groupId }) => groupId === seat.groupId)!;
  const name = `seat ${seat.seatId}`;
  const own = now.seats.filter((one) => one.activityId === seat.activityId && one.shopperId === seat.shopperId && isLive(one));
  must(seat.quantity <= activity.perOrderLimit, `${name} is for ${seat.quantity} of at most ${activity.perOrderLimit}`);
  must(units(own) <= activity.perPersonLimit, `someone has ${units(own)} of at most ${activity.perPersonLimit}`);
  if (seat.movedFrom !== null) {
    judgeMovedSeat(now, seat);
    return;
  }
  must(run.placing, `${name} came from nowhere`);
  must(own.filter(({ state }) => state === 'held').length <= 1, 'someone has two seats to pay for');
  const first = now.seats.find(({ groupId }) => groupId === seat.groupId)!;
  const asked = first.seatId === seat.seatId ? (activity.starterFen ?? activity.groupFen) : group.joinFen;
  must(seat.unitFen === asked, `${name} costs ${seat.unitFen}, not ${asked}`);
}

/** Paid too late: it takes over what the other seat was, and only by consent. */
function judgeMovedSeat(now: Look, seat: SeatSeen): void {
  const from = now.seats.find(({ seatId }) => seatId === seat.movedFrom)!;
  const name = `seat ${seat.seatId}, moved from ${from.seatId}`;
  must(from.consent, `${name}: its buyer had not agreed`);
  must(from.state === 'lost' || from.state === 'freed', `${name}, which is ${from.state}`);
  must(from.groupId !== seat.groupId || from.state === 'freed', `${name}: to the group that was over for it`);
  for (const same of ['activityId', 'shopperId', 'checkoutId', 'quantity', 'unitFen'] as const)
    must(from[same] === seat[same], `${name}: another ${same}`);
}

export function judgeSeatMoved(run: Run, now: Look, before: SeatSeen, seat: SeatSeen): void {
  const name = `seat ${seat.seatId}`;
  must(goesOn(NEXT_SEAT, before.state, seat.state), `${name} went from ${before.state} to ${seat.state}`);
  const agreed = run.asked.consents.some(({ checkoutId, to }) => checkoutId === seat.checkoutId && to === seat.consent);
  must(before.consent === seat.consent || (agreed && before.state === 'held'), `${name}: nobody changed its consent`);
  if (before.state !== 'held' || seat.state === 'held' || seat.state === 'freed') return;
  const checkout = now.checkouts.find(({ checkoutId }) => checkoutId === seat.checkoutId)!;
  const paidAt = paidInTime(run, checkout);
  must(paidAt !== null, `${name} counts as paid, and is not`);
  const known = run.seen.groups.find(({ groupId }) => groupId === seat.groupId);
  const group = now.groups.find(({ groupId }) => groupId === seat.groupId)!;
  const joins = now.seats.find(({ groupId }) => groupId === seat.groupId)!.seatId !== seat.seatId;
  const barred = group.newcomersOnly && joins;
  if (seat.state !== 'lost') {
    must(!known?.deadline || paidAt! <= ms(known.deadline), `${name} was paid after the end of its group, and counts`);
    must(!barred || !hasPaid(run.seen, seat.shopperId, seat.checkoutId), `${name} is for newcomers`);
  } else if (group.state === 'open' || group.state === 'formed' || group.state === 'waiting') {
    const late = group.deadline !== null && paidAt! > ms(group.deadline);
    must(late || (barred && hasPaid(now, seat.shopperId, seat.checkoutId)), `${name} was paid in time, and is lost`);
  }
}

/** When its money came, as the provider tells it: in whole seconds. Null when none came. */
function paidInTime(run: Run, checkout: CheckoutSeen): number | null {
  const applied = checkout.attempts.find(({ outcome }) => outcome === 'applied')?.outTradeNo;
  const at = moneyAt(run, checkout).orders.find(({ outTradeNo }) => outTradeNo === applied)?.successAt;
  return at ? Math.floor(at.getTime() / 1000) * 1000 : null;
}

/** Units go back into the quota with the seat, once, while the activity still has one. */
export function judgeUnits(now: Look, seat: SeatSeen): void {
  if (activityOf(now, seat).settled) return;
  const order = now.checkouts.find(({ checkoutId }) => checkoutId === seat.checkoutId)!.orders[0]!;
  const moved = now.seats.some(({ movedFrom }) => movedFrom === seat.seatId);
  const back = seat.state === 'freed' || seat.state === 'left' || (seat.state === 'lost' && (moved || order.state === 'cancelled'));
  must(seat.unitsBack === back, `seat ${seat.seatId} is ${seat.state}, and its units are ${seat.unitsBack ? 'back' : 'not back'}`);
}
