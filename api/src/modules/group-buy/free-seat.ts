import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import * as activities from './stores/activities.ts';
import * as seats from './stores/seats.ts';
import { vacate } from './vacate.ts';

/** Where the goods of a seat that was given up go: back into the quota, in the name of the seat, or back on the shelf. */
export type UnitsGo = { to: 'quota'; seatId: number } | { to: 'shelf' };

/** A seat that was never paid is free for others. */
export async function freeSeat(ctx: Context, tx: Tx, checkoutId: number): Promise<UnitsGo> {
  const seat = await seats.ofCheckout(tx.db, checkoutId);
  if (seat?.state !== 'held') throw new Error(`checkout ${checkoutId} holds no seat to be freed`);
  const { activity } = await vacate(ctx, tx, { ...seat, endsAs: 'freed' });
  return giveUnitsBack(tx, activity, seat);
}

/** They count as unused again; only an activity that is settled has no quota left in the stock for them to go back to. */
export async function giveUnitsBack(tx: Tx, activity: activities.ActivityRow, seat: seats.SeatRow): Promise<UnitsGo> {
  if (!(await seats.setUnitsBack(tx, seat.id))) return { to: 'shelf' };
  await activities.shiftUnits(tx, activity.id, { used: -seat.quantity });
  await activities.shiftSku(tx, activity.id, seat.skuId, -seat.quantity);
  return activity.settledAt === null ? { to: 'quota', seatId: seat.id } : { to: 'shelf' };
}
