import type { Share, ShareGroup } from '@lintuan/contracts/group-buy/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import { cardOf } from './pictures/card-of.ts';
import { posterOf } from './pictures/poster-of.ts';
import { readShown, type Shown } from './pictures/read-shown.ts';
import * as groups from './stores/groups.ts';
import * as shares from './stores/shares.ts';

/** Makes what is passed on of a group. While its starter has not paid, nobody else has anything to pass on. */
export async function shareGroup(ctx: CustomerContext, { groupId, cameBy }: ShareGroup): Promise<Share> {
  const group = await groups.findByPublicId(ctx.db, groupId);
  const hidden = group?.state === 'waiting' && group.leaderId !== ctx.actor.id;
  const shown = group && !hidden ? await readShown(ctx, group) : null;
  if (!group || !shown) throw notFound('没有这个团，或者还没有开始');
  const came = cameBy ? await shares.find(ctx.db, cameBy) : null;
  const { token } = await ctx.transaction(async (tx) => {
    if (came && came.sharerId !== ctx.actor.id) await shares.noteFirstTouch(tx, ctx.actor.id, came.id);
    return shares.keep(tx, { token: ctx.newId(), groupId: group.id, sharerId: ctx.actor.id, createdAt: ctx.now() });
  });
  const h5Url = `${ctx.config.http.shopOrigin}/subpackages/group/group/index?token=${token}`;
  const [cardUrl, posterUrl] = await Promise.all([cardOf(ctx, shown), posterOf(ctx, shown, { token, h5Url })]);
  return { token, title: titleOf(shown), h5Url, cardUrl, posterUrl };
}

function titleOf({ state, missing, groupFen, productName, size }: Shown): string {
  const offer = `¥${formatYuan(groupFen)} 一起拼${productName}`;
  return state === 'open' || state === 'waiting' ? `还差${missing}人，${offer}` : `${size}人团，${offer}`;
}
