import { groupFormed, groupOpened, seatPaid } from '../../events/group-buy.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { counting, countKey, ending, groupKey, nearing, nearingKey } from './job-kinds.ts';
import { missing, nearEnd } from './rules.ts';
import { settleIfOver } from './settle-if-over.ts';
import type { Paid } from './stores/paid-seats.ts';
import * as seats from './stores/seats.ts';
import { tellGroupChanged } from './tell-changed.ts';

/** Tells what a paid seat made of its group: it opened, came nearer, or formed. */
export async function announcePaid(ctx: Context, tx: Tx, paid: Paid): Promise<void> {
  const { group, state, opened, deadline, seatId, shopperId, checkoutId } = paid;
  const words = { groupId: group.id, activityId: group.activityId, merchantId: group.merchantId };
  const seated = { ...words, seatId, shopperId, checkoutId };
  if (opened) {
    await tx.publish(groupOpened(seated));
    await tx.enqueue(ending, { groupId: group.id }, { key: groupKey(group.id), runAt: deadline });
    await tx.enqueue(nearing, { groupId: group.id }, { key: nearingKey(group.id), runAt: nearEnd(deadline, group.hours) });
  } else {
    await tx.publish(seatPaid({ ...seated, leaderId: group.leaderId, missing: missing({ ...group, seatsTaken: group.size }) }));
  }
  if (state === 'formed') await announceFormed(ctx, tx, words, paid.activity);
  tellGroupChanged(tx, group, paid.activity);
}

/** Groups that form within seconds are counted together. */
const COUNTED_AFTER_MS = 5000;

interface Words {
  groupId: number;
  activityId: number;
  merchantId: number;
}

export async function announceFormed(ctx: Context, tx: Tx, group: Words, activity: Paid['activity']): Promise<void> {
  const members = await seats.membersOf(tx.db, [group.groupId]);
  const checkoutIds = members.filter((member) => member.state === 'paid').map((member) => member.checkoutId);
  await tx.publish(groupFormed({ ...group, checkoutIds }));
  const soon = new Date(ctx.now().getTime() + COUNTED_AFTER_MS);
  await tx.enqueue(counting, { activityId: group.activityId }, { key: countKey(group.activityId), runAt: soon });
  await settleIfOver(ctx, tx, activity);
}
