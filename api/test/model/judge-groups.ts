import { judgeSeatMoved, judgeSeatTaken, judgeUnits } from './judge-seats.ts';
import type { CheckoutSeen, Look } from './look.ts';
import type { ActivitySeen, GroupSeen, SeatSeen } from './look-groups.ts';
import { goesOn, ms, must, wasSeat } from './must.ts';
import type { Run } from './run.ts';
import { activityOf, keptOf, liveSeatsOf, promisedOf, seatOf, underWay, usedOf } from './seats.ts';

const NEXT_ACTIVITY = {
  draft: ['scheduled', 'running', 'ended', 'stopped'],
  scheduled: ['running', 'ended', 'stopped'],
  running: ['ended', 'stopped'],
  ended: ['stopped'],
  stopped: [],
};
const NEXT_GROUP = {
  waiting: ['open', 'formed', 'failed', 'closed'],
  open: ['formed', 'failed', 'closed'],
  formed: [],
  failed: [],
  closed: [],
};

/** Holds the group-buys of this moment against the model, and against what they were a step before. */
export function judgeGroups(run: Run, now: Look): void {
  for (const activity of now.activities) judgeActivity(run, now, activity);
  for (const group of now.groups) {
    judgeGroup(run, now, group);
    const before = run.seen.groups.find(({ groupId }) => groupId === group.groupId);
    if (before) judgeGroupMoved(run, now, before, group);
  }
  for (const seat of now.seats) {
    const before = run.seen.seats.find(({ seatId }) => seatId === seat.seatId);
    if (before) judgeSeatMoved(run, now, before, seat);
    else judgeSeatTaken(run, now, seat);
    judgeUnits(now, seat);
  }
  for (const checkout of now.checkouts) judgeOrder(run, now, checkout);
  run.asked.consents = [];
}

function judgeActivity(run: Run, now: Look, activity: ActivitySeen): void {
  const { activityId, state, settled, quota } = activity;
  const name = `activity ${activityId}`;
  const before = run.seen.activities.find((one) => one.activityId === activityId);
  must(!before || goesOn(NEXT_ACTIVITY, before.state, state), `${name} went from ${before?.state} to ${state}`);
  must(state !== 'stopped' || run.asked.stop.has(activityId), `nobody stopped ${name}`);
  must(state !== 'ended' || ms(activity.endsAt) <= run.stage.world.clock.now.getTime(), `${name} ended before its time`);
  const open = now.groups.some((group) => group.activityId === activityId && underWay(group));
  must(!settled || ((state === 'ended' || state === 'stopped') && !open), `${name} is settled while it goes on`);
  must(
    activity.promised === promisedOf(now, activity),
    `${name} promises ${activity.promised}, its groups need ${promisedOf(now, activity)}`,
  );
  if (settled) return;
  const used = usedOf(now, activity);
  must(activity.used === used, `${name} counts ${activity.used} used, its orders have ${used}`);
  must(keptOf(now, activity) + activity.promised <= quota, `${name} has given away more than its ${quota}`);
}

function judgeGroup(run: Run, now: Look, group: GroupSeen): void {
  const { groupId, state, size, filled } = group;
  const name = `group ${groupId}`;
  const live = liveSeatsOf(now, group);
  const paid = live.filter((seat) => seat.state === 'paid');
  must(new Set(live.map(({ shopperId }) => shopperId)).size === live.length, `someone sits twice in ${name}`);
  must(live.length + filled <= size, `${live.length} sit in ${name} of ${size}`);
  must(filled === 0 || (state === 'formed' && run.asked.fill.has(groupId)), `nobody filled ${name}`);
  must(filled === 0 || activityOf(now, group).virtualFill, `${name} was filled though its activity allows none`);
  if (underWay(group)) {
    must(
      group.taken === live.length && group.paid === paid.length,
      `${name} counts ${group.taken}/${group.paid} seats of ${live.length}/${paid.length}`,
    );
    must(
      state === 'open' ? paid.length > 0 && paid.length < size : paid.length === 0 && live.length === 1,
      `${name} is ${state} with ${paid.length} paid`,
    );
    must(state !== 'open' || paid.some(({ shopperId }) => shopperId === group.leaderId), `who leads ${name} has not paid`);
  } else if (state === 'formed') {
    const bought = now.seats.filter((seat) => seat.groupId === groupId && (seat.state === 'paid' || seat.state === 'given_back'));
    must(
      live.length === paid.length && bought.length + filled === size,
      `${name} of ${size} formed by ${bought.length} and ${filled} filled`,
    );
  } else must(paid.length === 0 && (state === 'closed' || live.length === 0), `${name} is ${state} with someone in it`);
}

function judgeGroupMoved(run: Run, now: Look, before: GroupSeen, group: GroupSeen): void {
  const name = `group ${group.groupId}`;
  must(goesOn(NEXT_GROUP, before.state, group.state), `${name} went from ${before.state} to ${group.state}`);
  const calledIn = run.asked.stop.get(group.activityId) === 'fail';
  if (group.openedAt && group.deadline && !calledIn) {
    const { hours } = activityOf(now, group);
    must(ms(group.deadline) === ms(group.openedAt) + hours * 3_600_000, `${name} has not the time it was given`);
  }
  if (before.deadline && !calledIn) must(before.deadline === group.deadline, `the end of ${name} was moved`);
  if (group.state === 'failed') must(ms(group.endedAt!) >= ms(group.deadline!), `${name} failed before its time`);
  if (group.state !== 'open' || before.state !== 'open' || before.leaderId === group.leaderId) return;
  const stayed = liveSeatsOf(now, group).filter(({ state, seatId }) => state === 'paid' && wasSeat(run, seatId)?.state === 'paid');
  const leader = liveSeatsOf(now, group).find(({ shopperId }) => shopperId === group.leaderId)!;
  must(
    stayed.every((seat) => ms(seat.paidAt!) >= ms(leader.paidAt!)),
    `${name} is led by someone who paid later than another`,
  );
}

const CAUSES: Record<SeatSeen['state'], readonly string[]> = {
  held: [],
  paid: [],
  freed: ['unpaid', 'shopper', 'staff', 'group_failed'],
  left: ['left_group', 'merchant', 'staff'],
  lost: ['group_failed'],
  given_back: ['shopper', 'merchant', 'staff'],
};

/** An order of a group is where its seat is, or follows in a moment. */
function judgeOrder(run: Run, now: Look, { checkoutId, orders }: CheckoutSeen): void {
  const [order] = orders;
  const seat = seatOf(now, checkoutId);
  must((order!.kind === 'group') === (seat !== undefined), 'an order has a seat that is in no group, or none though it is');
  if (!seat) return;
  const { state, cancelCause } = order!;
  const group = now.groups.find(({ groupId }) => groupId === seat.groupId)!;
  const words = `an order is ${state} (${cancelCause}), its seat ${seat.state}, its group ${group.state}`;
  if (state === 'cancelled') must(CAUSES[seat.state].includes(cancelCause!), words);
  else if (state === 'pending_payment') must(seat.state === 'held', words);
  else if (state === 'forming') must((seat.state === 'paid' && group.state !== 'waiting') || seat.state === 'lost', words);
  else must(seat.state === 'paid' && group.state === 'formed', words);
  const calledIn = run.asked.stop.get(seat.activityId) === 'fail';
  must(seat.state !== 'freed' || cancelCause !== 'group_failed' || calledIn, words);
}
