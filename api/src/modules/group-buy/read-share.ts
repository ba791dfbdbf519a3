import type { SharedGroup, ShareRef } from '@lintuan/contracts/group-buy/schemas';
import type { GuestContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import { shopperFaces } from '../identity/index.ts';
import * as groups from './stores/groups.ts';
import * as shares from './stores/shares.ts';

/** Where a link or a code leads, and who passed it on. */
export async function readShare(ctx: GuestContext, { token }: ShareRef): Promise<SharedGroup> {
  const share = await shares.find(ctx.db, token);
  if (!share) throw notFound('这个分享已经失效');
  const [group, faces] = await Promise.all([groups.find(ctx.db, share.groupId), shopperFaces(ctx.db, [share.sharerId])]);
  return { groupId: group!.publicId, sharerName: faces.get(share.sharerId)!.name };
}
