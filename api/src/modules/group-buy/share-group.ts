import type { Share, ShareGroup } from '@lintuan/contracts/group-buy/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import type { CustomerContext } from '../../platform/context.ts';
import { keepShare } from './keep-share.ts';
import { cardOf } from './pictures/card-of.ts';
import { posterOf } from './pictures/poster-of.ts';
import type { Shown } from './pictures/read-shown.ts';

/** Makes what is passed on of a group: the link, the card and the poster. */
export async function shareGroup(ctx: CustomerContext, asked: ShareGroup): Promise<Share> {
  const { token, shown } = await keepShare(ctx, asked);
  const h5Url = `${ctx.config.http.shopOrigin}/subpackages/group/group/index?token=${token}`;
  const [cardUrl, posterUrl] = await Promise.all([cardOf(ctx, shown), posterOf(ctx, shown, { token, h5Url })]);
  return { token, title: titleOf(shown), h5Url, cardUrl, posterUrl };
}

function titleOf({ state, missing, groupFen, productName, size }: Shown): string {
  const offer = `¥${formatYuan(groupFen)} 一起拼${productName}`;
  return state === 'open' || state === 'waiting' ? `还差${missing}人，${offer}` : `${size}人团，${offer}`;
}
