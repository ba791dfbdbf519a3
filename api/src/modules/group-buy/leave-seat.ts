import { statesBefore } from '@lintuan/kernel/state-table';
import { leadPassed } from '../../events/group-buy.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { giveUnitsBack, type UnitsGo } from './free-seat.ts';
import { nextLeader, seatLife } from './rules.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import * as seats from './stores/seats.ts';
import { vacate } from './vacate.ts';

export interface LeftSeat {
  /** It left a group under way, came to nothing with its group, or gave back what a formed group had bought. */
  how: 'left' | 'lost' | 'given_back';
  units: UnitsGo;
}

/** A paid order of a group is taken back. While the group is under way the seat is free again; once formed it stays formed. */
export async function leaveSeat(ctx: Context, tx: Tx, checkoutId: number): Promise<LeftSeat> {
  const known = (await seats.ofCheckout(tx.db, checkoutId))!;
  const activity = await activities.lock(tx, known.activityId);
  const group = await groups.lock(tx, known.groupId);
  const seat = await seats.lock(tx, known.id);
  if (seat.state === 'lost') return { how: 'lost', units: await giveUnitsBack(tx, activity, seat) };
  if (group.state !== 'open') {
    await seats.move(tx, seat.id, statesBefore(seatLife, 'give_back'), { state: 'given_back', endedAt: ctx.now() });
    return { how: 'given_back', units: { to: 'shelf' } };
  }
  const vacated = await vacate(ctx, tx, { ...seat, endsAs: 'left' });
  if (vacated.group.leaderId === seat.shopperId) await passLead(tx, vacated.group);
  return { how: 'left', units: await giveUnitsBack(tx, activity, seat) };
}

async function passLead(tx: Tx, group: groups.GroupRow): Promise<void> {
  const members = await seats.membersOf(tx.db, [group.id]);
  const paid = members.flatMap(({ state, shopperId, paidAt }) => (state === 'paid' && paidAt ? [{ shopperId, paidAt }] : []));
  const to = nextLeader(paid);
  if (to === null) return;
  await groups.change(tx, group.id, { leaderId: to });
  await tx.publish(leadPassed({ groupId: group.id, activityId: group.activityId, merchantId: group.merchantId, from: group.leaderId, to }));
}
