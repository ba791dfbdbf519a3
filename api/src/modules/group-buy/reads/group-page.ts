import type { GroupId, GroupPage } from '@lintuan/contracts/group-buy/schemas';
import type { Context } from '../../../platform/context.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { free, joinUntil, missing } from '../rules.ts';
import * as activities from '../stores/activities.ts';
import * as groups from '../stores/groups.ts';
import { presentOne } from './activities.ts';
import { facesOf, openGroupsOf } from './open-groups.ts';

/** A group as anyone with its link sees it. While its starter has not paid there is nothing to see. */
export async function readGroupPage(ctx: Context, { groupId }: GroupId): Promise<GroupPage> {
  const group = await groups.findByPublicId(ctx.db, groupId);
  if (!group?.deadline || !group.openedAt || group.state === 'waiting') throw notFound('没有这个团，或者还没有开始');
  const row = (await activities.byIds(ctx.db, [group.activityId])).get(group.activityId)!;
  const joinable = group.state === 'open' && free(group) > 0 && ctx.now() < joinUntil(group.deadline);
  const [activity, faces, others] = await Promise.all([
    presentOne(ctx, row, group.prices),
    facesOf(ctx, [group], group.size),
    joinable ? [] : openGroupsOf(ctx, group.activityId, 2),
  ]);
  if (!activity) throw notFound('商品已下架');
  return {
    groupId,
    state: group.state as GroupPage['state'],
    size: group.size,
    paid: group.seatsPaid,
    taken: group.seatsTaken,
    filled: group.virtualSeats,
    missing: missing(group),
    free: free(group),
    openedAt: group.openedAt.toISOString(),
    deadline: group.deadline.toISOString(),
    joinUntil: joinUntil(group.deadline).toISOString(),
    endedAt: group.endedAt?.toISOString() ?? null,
    faces: faces(group.id),
    activity,
    next: others.find((other) => other.groupId !== groupId) ?? null,
  };
}
