import type { ShareGroup } from '@lintuan/contracts/group-buy/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import { readShown, type Shown } from './pictures/read-shown.ts';
import * as groups from './stores/groups.ts';
import * as shares from './stores/shares.ts';

/**
 * Someone's own link to a group, and what there is to show of it. While its starter has not paid, nobody else has
 * anything to pass on.
 */
export async function keepShare(ctx: CustomerContext, { groupId, cameBy }: ShareGroup): Promise<{ token: string; shown: Shown }> {
  const group = await groups.findByPublicId(ctx.db, groupId);
  const hidden = group?.state === 'waiting' && group.leaderId !== ctx.actor.id;
  if (!group || hidden) throw notFound('没有这个团，或者还没有开始');
  const shown = await readShown(ctx, group);
  if (!shown) throw notFound('商品已下架');
  const came = cameBy ? await shares.find(ctx.db, cameBy) : null;
  const { token } = await ctx.transaction(async (tx) => {
    if (came && came.sharerId !== ctx.actor.id) await shares.noteFirstTouch(tx, ctx.actor.id, came.id);
    return shares.keep(tx, { token: ctx.newId(), groupId: group.id, sharerId: ctx.actor.id, createdAt: ctx.now() });
  });
  return { token, shown };
}
