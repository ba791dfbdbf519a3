import type { ActivityId, ActivityLive, Face, OpenGroup } from '@lintuan/contracts/group-buy/schemas';
import { groups } from '@lintuan/db/schema';
import { and, count, eq, gt } from 'drizzle-orm';
import type { Context } from '../../../platform/context.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { type ShopperFace, shopperFaces } from '../../identity/index.ts';
import { free, joinUntil, missing, takesStarts, tooNearEnd } from '../rules.ts';
import * as activities from '../stores/activities.ts';
import * as store from '../stores/groups.ts';
import * as seats from '../stores/seats.ts';

const MOST_SHOWN = 50;
const FACES_SHOWN = 5;
const MOST_LEFT = 999;

/** What of an activity moves: groups one can join, the fullest first, and the units left for new ones. */
export async function readActivityLive(ctx: Context, { activityId }: ActivityId): Promise<ActivityLive> {
  const activity = await activities.find(ctx.db, activityId);
  if (!activity || activity.state === 'draft') throw notFound('没有这个拼团活动');
  const [skus, open, [total]] = await Promise.all([
    activities.skusOf(ctx.db, [activity.id]),
    openGroupsOf(ctx, activity.id, MOST_SHOWN),
    ctx.db
      .select({ count: count() })
      .from(groups)
      .where(and(eq(groups.activityId, activity.id), eq(groups.state, 'open'), gt(groups.deadline, ctx.now()))),
  ]);
  const room = activity.quotaUnits - activity.usedUnits - activity.promisedUnits;
  return {
    canStart: takesStarts(activities.windowOf(activity), ctx.now()) && room >= activity.size,
    openGroups: total!.count,
    groups: open,
    skus: skus.map((sku) => ({ skuId: sku.skuPublicId, left: Math.min(sku.quota - sku.used, MOST_LEFT) })),
  };
}

export async function openGroupsOf(ctx: Context, activityId: number, limit: number): Promise<OpenGroup[]> {
  const rows = await store.joinable(ctx.db, activityId, tooNearEnd(ctx.now()), limit);
  const faces = await facesOf(ctx, rows, FACES_SHOWN);
  return rows.map((row) => ({
    groupId: row.publicId,
    size: row.size,
    missing: missing(row),
    free: free(row),
    deadline: row.deadline!.toISOString(),
    joinUntil: joinUntil(row.deadline!).toISOString(),
    faces: faces(row.id),
  }));
}

const NOBODY: ShopperFace = { name: '邻居', avatarUrl: null };

/** Who has paid in each group, the leader first: two statements, however many groups they are. */
export async function facesOf(ctx: Context, rows: readonly store.GroupRow[], most: number): Promise<(groupId: number) => Face[]> {
  const members = (
    await seats.membersOf(
      ctx.db,
      rows.map((row) => row.id),
    )
  ).filter((seat) => seat.paidAt !== null && ['paid', 'given_back', 'lost'].includes(seat.state));
  const known = await shopperFaces(
    ctx.db,
    members.map((seat) => seat.shopperId),
  );
  const leaders = new Map(rows.map((row) => [row.id, row.leaderId]));
  const byGroup = Map.groupBy(members, (seat) => seat.groupId);
  return (groupId) =>
    (byGroup.get(groupId) ?? [])
      .map((seat) => ({ ...(known.get(seat.shopperId) ?? NOBODY), leader: seat.shopperId === leaders.get(groupId) }))
      .sort((a, b) => Number(b.leader) - Number(a.leader))
      .slice(0, most);
}
