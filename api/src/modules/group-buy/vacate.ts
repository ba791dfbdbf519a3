import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { ending, groupKey } from './job-kinds.ts';
import { free } from './rules.ts';
import { settleIfOver } from './settle-if-over.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import type { SeatRow } from './stores/seats.ts';
import * as seats from './stores/seats.ts';
import { tellGroupChanged } from './tell-changed.ts';

export interface Vacated {
  activity: activities.ActivityRow;
  group: groups.GroupRow;
}

type Leaving = Pick<SeatRow, 'id' | 'groupId' | 'activityId' | 'state' | 'paidAt'> & { endsAs: 'freed' | 'lost' | 'left' };

/**
 * A live seat is given up, and the group is one seat shorter. The activity is locked before the group, as everywhere:
 * it promises units for the seat again while the group is open, and for none of them once the group is closed.
 */
export async function vacate(ctx: Context, tx: Tx, { id, groupId, activityId, state, endsAs, paidAt }: Leaving): Promise<Vacated> {
  const now = ctx.now();
  const activity = await activities.lock(tx, activityId);
  const group = await groups.giveUpSeat(tx, groupId, state === 'paid');
  const moved = await seats.move(tx, id, [state], { state: endsAs, endedAt: now, paidAt });
  if (!moved) throw new Error(`seat ${id} was ${state} no more when it was given up`);
  if (group.state === 'waiting') await close(ctx, tx, { group, activity }, group.size - 1);
  else if (group.state === 'open' && group.seatsPaid === 0) await close(ctx, tx, { group, activity }, free(group) - 1);
  else if (group.state === 'open') {
    await activities.shiftUnits(tx, activityId, { promised: 1 });
    if (group.deadline! <= now) await tx.enqueue(ending, { groupId }, { key: groupKey(groupId) });
  }
  tellGroupChanged(tx, group, activity);
  return { activity, group };
}

/** Nobody who has paid is left: the group is over, and promises nothing to anyone. */
async function close(ctx: Context, tx: Tx, { group, activity }: Vacated, promised: number): Promise<void> {
  await groups.change(tx, group.id, { state: 'closed', endedAt: ctx.now() });
  await activities.shiftUnits(tx, group.activityId, { promised: -promised });
  await settleIfOver(ctx, tx, activity);
}
