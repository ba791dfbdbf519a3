import { seatMoved } from '../../events/group-buy.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { announcePaid } from './announce-paid.ts';
import { takesStarts } from './rules.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import { payHeld } from './stores/paid-seats.ts';
import type { SeatRow } from './stores/seats.ts';
import * as seats from './stores/seats.ts';

const MOST_TRIED = 20;

interface MoveSeat {
  /** The seat that was lost or freed. */
  seat: SeatRow;
  paidAt: Date;
  newcomer: boolean;
  /** Whether the order still has the units of the old seat, or needs new ones from the quota. */
  units: 'carry' | 'take';
}

export interface MovedSeat {
  seatId: number;
  groupId: number;
}

/**
 * Paid too late for its group: a seat in another one of the same activity and price, or a group of one's own. The
 * activity stays locked, so that what is read here is still true when it is written. Null when there is nothing.
 */
export async function moveSeat(ctx: Context, tx: Tx, { seat, paidAt, newcomer, units }: MoveSeat): Promise<MovedSeat | null> {
  const activity = await activities.lock(tx, seat.activityId);
  const skus = await activities.skusOf(tx.db, [activity.id]);
  const sku = skus.find((one) => one.skuId === seat.skuId)!;
  const held = await seats.holdingsOf(tx.db, activity.id, seat.shopperId);
  const used = units === 'take' ? seat.quantity : 0;
  if (activity.settledAt !== null || held.units + seat.quantity > activity.perPersonLimit || sku.used + used > sku.quota) return null;

  const room = activity.quotaUnits - activity.usedUnits - activity.promisedUnits - used;
  const open = await groups.joinable(tx.db, activity.id, ctx.now(), MOST_TRIED);
  const group = open.find(
    (one) =>
      one.prices[sku.skuPublicId] === seat.unitFen && !held.groups.includes(one.id) && (newcomer || !one.newcomersOnly) && room + 1 >= 0,
  );
  const starts = takesStarts(activities.windowOf(activity), ctx.now()) && sku.groupFen === seat.unitFen && room >= activity.size - 1;
  if (!group && !starts) return null;

  const place = group ?? (await openOwn(ctx, tx, activity, seat.shopperId, skus));
  await activities.shiftUnits(tx, activity.id, { used, promised: group ? -1 : activity.size - 1 });
  if (units === 'take') await activities.shiftSku(tx, activity.id, seat.skuId, seat.quantity);
  else await seats.setUnitsBack(tx, seat.id);
  return sit(ctx, tx, { seat, paidAt, newcomer, place });
}

/** An empty group with nobody in it yet but its leader to be. */
async function openOwn(
  ctx: Context,
  tx: Tx,
  activity: activities.ActivityRow,
  leaderId: number,
  skus: readonly activities.ActivitySkuRow[],
): Promise<groups.GroupRow> {
  const { merchantId, size, hours, newcomersOnly, perOrderLimit, perPersonLimit } = activity;
  const prices = Object.fromEntries(skus.map((sku) => [sku.skuPublicId, sku.groupFen]));
  const settings = { merchantId, size, hours, newcomersOnly, perOrderLimit, perPersonLimit, prices };
  return groups.add(tx, { ...settings, publicId: ctx.newId(), activityId: activity.id, leaderId, seatsTaken: 0, createdAt: ctx.now() });
}

interface Sit extends Omit<MoveSeat, 'units'> {
  place: groups.GroupRow;
}

async function sit(ctx: Context, tx: Tx, { seat, paidAt, newcomer, place }: Sit): Promise<MovedSeat> {
  const { activityId, shopperId, checkoutId, skuId, quantity, unitFen, consent, shareId } = seat;
  const same = { activityId, shopperId, checkoutId, skuId, quantity, unitFen, consent, shareId, newcomer };
  const now = ctx.now();
  await groups.change(tx, place.id, { seatsTaken: place.seatsTaken + 1 });
  const taken = await seats.add(tx, { ...same, groupId: place.id, movedFrom: seat.id, takenAt: now });
  const paid = (await payHeld(tx, checkoutId, { paidAt, countsAt: now, now, newcomer }))!;
  await announcePaid(ctx, tx, paid);
  const group = { groupId: place.id, activityId, merchantId: place.merchantId };
  await tx.publish(seatMoved({ ...group, seatId: taken.id, shopperId, checkoutId, fromGroupId: seat.groupId }));
  return { seatId: taken.id, groupId: place.id };
}
