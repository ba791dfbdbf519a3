import type { GroupProblem } from '@lintuan/contracts/group-buy/joining';
import type { ErrorReason } from '@lintuan/contracts/wire/errors';
import type { CustomerContext } from '../../platform/context.ts';
import { brokenConstraint } from '../../platform/db/sql-errors.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { hasPaid } from '../payments/index.ts';
import type { Offer } from './offer.ts';
import { payBy, problemOf, tooNearEnd } from './rules.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import * as seats from './stores/seats.ts';
import { tellGroupChanged } from './tell-changed.ts';

export interface TakeSeat {
  offer: Offer;
  /** The SKU's public id, which the offer knows. */
  sku: string;
  quantity: number;
  consent: boolean;
  shareId: number | null;
}

interface TakenSeat {
  seatId: number;
  groupPublicId: string;
  /** The number its checkout is to have. */
  checkoutId: number;
  payBy: Date;
}

const reasons: Record<GroupProblem, ErrorReason> = {
  not_running: 'group_buy.not_running',
  full: 'group_buy.full',
  closing: 'group_buy.closing',
  over: 'group_buy.over',
  already_in: 'group_buy.already_in',
  unpaid_seat: 'group_buy.unpaid_seat',
  newcomers_only: 'group_buy.newcomers_only',
  over_limit: 'group_buy.over_limit',
  sold_out: 'group_buy.sold_out',
};
export const refuseSeat = (problem: GroupProblem) => refuse(reasons[problem]);

/** Takes a seat in the name of a checkout that is about to be written, or says why not. */
export async function takeSeat(ctx: CustomerContext, tx: Tx, { offer, sku, quantity, consent, shareId }: TakeSeat): Promise<TakenSeat> {
  const { activity, group } = offer;
  const { skuId, unitFen } = offer.skus.get(sku)!;
  const now = ctx.now();
  const wanted = { activityId: activity.id, shopperId: ctx.actor.id, skuId, quantity, unitFen, consent, shareId };
  if (quantity > activity.perOrderLimit) throw refuseSeat('over_limit');
  // What they hold is read after the activity's row was touched, so that nobody outruns their own limit.
  const [taken, holdings, paidBefore] = await Promise.all([
    group ? seats.join(tx, group.id, wanted, { now, joinableUntil: tooNearEnd(now) }) : seats.start(tx, ctx.newId(), wanted, now),
    seats.holdingsOf(tx.db, activity.id, ctx.actor.id),
    group && activity.newcomersOnly ? hasPaid(tx.db, ctx.actor.id) : false,
  ]).catch((error: unknown) => {
    throw brokenConstraint(error) === 'group_seats_live' ? refuseSeat('already_in') : error;
  });
  if (!taken) throw refuseSeat(await findReason(ctx, tx, { offer, sku, quantity, holdings, newcomer: !paidBefore }));
  if (holdings.unpaid.some((id) => id !== taken.checkoutId)) throw refuseSeat('unpaid_seat');
  if (paidBefore) throw refuseSeat('newcomers_only');
  if (holdings.units > activity.perPersonLimit) throw refuseSeat('over_limit');
  tellGroupChanged(tx, { publicId: taken.groupPublicId }, activity);
  return { seatId: taken.seatId, groupPublicId: taken.groupPublicId, checkoutId: taken.checkoutId, payBy: payBy(now, taken.deadline) };
}

interface Missed {
  offer: Offer;
  sku: string;
  quantity: number;
  holdings: seats.Holdings;
  newcomer: boolean;
}

/** What kept a seat from being taken. When nothing does any more, it was there for a moment only. */
async function findReason(ctx: CustomerContext, tx: Tx, { offer, sku, quantity, holdings, newcomer }: Missed): Promise<GroupProblem> {
  const activity = await activities.lock(tx, offer.activity.id);
  const [skus, group] = await Promise.all([
    activities.skusOf(tx.db, [activity.id]),
    offer.group ? groups.find(tx.db, offer.group.id) : null,
  ]);
  const wanted = skus.find((one) => one.skuPublicId === sku)!;
  const room = activity.quotaUnits - activity.usedUnits - activity.promisedUnits - (group ? -1 : activity.size - 1);
  const problem = problemOf({
    now: ctx.now(),
    activity: activities.windowOf(activity),
    group: group && groups.seatsOf(group),
    enough: wanted.used + quantity <= wanted.quota && quantity <= room,
    quantity,
    person: {
      seatedHere: group !== null && holdings.groups.includes(group.id),
      unpaid: holdings.unpaid.length > 0,
      units: holdings.units,
      newcomer,
    },
  });
  return problem ?? (group ? 'full' : 'sold_out');
}
