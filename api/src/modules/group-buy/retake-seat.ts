import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { hasPaid } from '../payments/index.ts';
import { type MovedSeat, moveSeat } from './move-seat.ts';
import * as seats from './stores/seats.ts';

/** Money came for a seat that had been freed: its buyer sits down again if they agreed to it beforehand and there is a place. */
export async function retakeSeat(
  ctx: Context,
  tx: Tx,
  { checkoutId, paidAt }: { checkoutId: number; paidAt: Date },
): Promise<MovedSeat | null> {
  const seat = await seats.ofCheckout(tx.db, checkoutId);
  if (seat?.state !== 'freed' || !seat.consent) return null;
  const paidBefore = await hasPaid(tx.db, seat.shopperId, { purpose: 'checkout', subjectId: checkoutId });
  return moveSeat(ctx, tx, { seat, paidAt, newcomer: !paidBefore, units: 'take' });
}
