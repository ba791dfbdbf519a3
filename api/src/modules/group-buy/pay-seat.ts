import { seatLost } from '../../events/group-buy.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { hasPaid } from '../payments/index.ts';
import { announcePaid } from './announce-paid.ts';
import { moveSeat } from './move-seat.ts';
import * as groups from './stores/groups.ts';
import { payHeld } from './stores/paid-seats.ts';
import * as seats from './stores/seats.ts';
import { vacate } from './vacate.ts';

interface PaySeat {
  checkoutId: number;
  shopperId: number;
  paidAt: Date;
}

/**
 * The money for a held seat is there. It counts when it was paid before the group's end; otherwise its buyer is moved to
 * another group if they agreed to that, and if not, or if there is none, the order hears that the seat is lost.
 */
export async function paySeat(ctx: Context, tx: Tx, { checkoutId, shopperId, paidAt }: PaySeat): Promise<void> {
  const newcomer = !(await hasPaid(tx.db, shopperId, { purpose: 'checkout', subjectId: checkoutId }));
  const paid = await payHeld(tx, checkoutId, { paidAt, countsAt: paidAt, now: ctx.now(), newcomer });
  if (paid) await announcePaid(ctx, tx, paid);
  else await miss(ctx, tx, { checkoutId, paidAt, newcomer });
}

/** Paid, but the group was over by then, or is for others. */
async function miss(
  ctx: Context,
  tx: Tx,
  { checkoutId, paidAt, newcomer }: { checkoutId: number; paidAt: Date; newcomer: boolean },
): Promise<void> {
  const seat = await seats.ofCheckout(tx.db, checkoutId);
  if (seat?.state !== 'held') throw new Error(`checkout ${checkoutId} holds no seat to be paid`);
  await vacate(ctx, tx, { ...seat, endsAs: 'lost', paidAt });
  if (seat.consent && (await moveSeat(ctx, tx, { seat, paidAt, newcomer, units: 'carry' }))) return;
  const { id: seatId, groupId, activityId, shopperId } = seat;
  const { merchantId } = (await groups.find(tx.db, groupId))!;
  await tx.publish(seatLost({ groupId, activityId, merchantId, seatId, shopperId, checkoutId }));
}
