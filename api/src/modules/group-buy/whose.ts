import type { ManagerContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import * as activities from './stores/activities.ts';

/** A member manages the activities of their merchant, staff all; what is not yours is not there. */
export const scopeOf = (ctx: ManagerContext): activities.Whose =>
  ctx.actor.kind === 'merchant' ? { merchantId: ctx.actor.merchantId } : {};

export async function requireActivity(ctx: ManagerContext, publicId: string): Promise<activities.ActivityRow> {
  const activity = await activities.find(ctx.db, publicId, scopeOf(ctx));
  if (!activity) throw notFound('没有这个拼团活动');
  return activity;
}
