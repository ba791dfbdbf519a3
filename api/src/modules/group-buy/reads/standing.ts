import type { GroupProblem } from '@lintuan/contracts/group-buy/joining';
import type { CustomerContext } from '../../../platform/context.ts';
import { hasPaid } from '../../payments/index.ts';
import { problemOf } from '../rules.ts';
import * as activities from '../stores/activities.ts';
import * as groups from '../stores/groups.ts';
import * as seats from '../stores/seats.ts';

export interface Standing {
  /** Their newest seat in the group asked about. */
  seat: seats.SeatRow | null;
  leader: boolean;
  unpaidCheckoutId: number | null;
  joinProblem: GroupProblem | null;
  startProblem: GroupProblem | null;
}

interface Asked {
  activity: activities.ActivityRow;
  group: groups.GroupRow | null;
  /** Of the SKU they have in mind; any, while they have not chosen. */
  quantity: number;
  left?: number;
}

/** How a shopper stands to an activity and a group of it: what they have, and what keeps them from more. */
export async function standingOf(ctx: CustomerContext, { activity, group, quantity, left }: Asked): Promise<Standing> {
  const shopperId = ctx.actor.id;
  const [holdings, paidBefore, own] = await Promise.all([
    seats.holdingsOf(ctx.db, activity.id, shopperId),
    activity.newcomersOnly ? hasPaid(ctx.db, shopperId) : false,
    group ? seats.newestOf(ctx.db, group.id, shopperId) : null,
  ]);
  const person = { unpaid: holdings.unpaid.length > 0, units: holdings.units, newcomer: !paidBefore };
  const room = activity.quotaUnits - activity.usedUnits - activity.promisedUnits;
  const asked = { now: ctx.now(), activity: activities.windowOf(activity), quantity };
  const enoughOfSku = left === undefined || left >= quantity;
  return {
    seat: own,
    leader: group?.leaderId === shopperId,
    unpaidCheckoutId: holdings.unpaid[0] ?? null,
    joinProblem:
      group &&
      problemOf({
        ...asked,
        group: groups.seatsOf(group),
        enough: enoughOfSku && room + 1 >= quantity,
        person: { ...person, seatedHere: holdings.groups.includes(group.id) },
      }),
    startProblem: problemOf({
      ...asked,
      group: null,
      enough: enoughOfSku && room >= activity.size - 1 + quantity,
      person: { ...person, seatedHere: false },
    }),
  };
}

/** The same, asked about by public ids; null when there is no such activity, or no such group of it. */
export async function findStanding(
  ctx: CustomerContext,
  asked: { activityId: string; groupId?: string | undefined },
): Promise<Standing | null> {
  const [activity, group] = await Promise.all([
    activities.find(ctx.db, asked.activityId),
    asked.groupId ? groups.findByPublicId(ctx.db, asked.groupId) : null,
  ]);
  if (!activity || activity.state === 'draft' || (asked.groupId && group?.activityId !== activity.id)) return null;
  return standingOf(ctx, { activity, group, quantity: 1 });
}
