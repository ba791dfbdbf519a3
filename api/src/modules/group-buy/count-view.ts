import type { SeenGroupBuy } from '@lintuan/contracts/group-buy/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import { shanghaiDay } from '@lintuan/kernel/shanghai-day';
import type { GuestContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import { addView } from './stores/views.ts';

/** Someone looks; only how many is kept. */
export async function countView(ctx: GuestContext, { activityId }: SeenGroupBuy): Promise<Done> {
  const known = await ctx.transaction((tx) => addView(tx, activityId, shanghaiDay(ctx.now())));
  if (!known) throw notFound('没有这个拼团活动');
  return { done: true };
}
