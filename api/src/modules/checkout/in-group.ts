import type { QuoteGroup } from '@lintuan/contracts/checkout/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound, refuseField } from '../../platform/errors/app-error.ts';
import { findOffer, type Offer, standingOf } from '../group-buy/index.ts';
import { checkoutPublicId } from '../orders/index.ts';
import type { Wanted } from './read-basket.ts';

interface AsGroup {
  activityId: string;
  groupId: string | null;
}

/** The offer someone wants to buy in, which is for one line of it and no more. */
export async function requireOffer(
  ctx: CustomerContext,
  wanted: readonly Wanted[],
  asked: AsGroup,
  find: typeof findOffer = findOffer,
): Promise<Offer> {
  if (wanted.length !== 1) throw refuseField('request.invalid', 'lines', '拼团一次只能买一种规格');
  const offer = await find(ctx, asked);
  if (!offer) throw notFound(asked.groupId ? '没有这个团' : '没有这个拼团活动');
  if (!offer.skus.has(wanted[0]!.skuId)) throw refuseField('request.invalid', 'lines.0.skuId', '这个规格不在拼团活动里');
  return offer;
}

export const groupPrices = ({ skus }: Offer): ReadonlyMap<string, number> => new Map([...skus].map(([id, sku]) => [id, sku.unitFen]));

/** What is left of each SKU for this group, instead of what is on the shelf. */
export const leftOf =
  ({ skus }: Offer) =>
  async (): Promise<ReadonlyMap<number, number>> =>
    new Map([...skus.values()].map((sku) => [sku.skuId, Math.max(sku.left, 0)]));

/** The group as the quote tells it, with what keeps the shopper from it. */
export async function quoteGroup(ctx: CustomerContext, { activity, group, skus }: Offer, [line]: readonly Wanted[]): Promise<QuoteGroup> {
  const { left } = skus.get(line!.skuId)!;
  const standing = await standingOf(ctx, { activity, group, quantity: line!.quantity, left });
  const problem = group ? standing.joinProblem : standing.startProblem;
  const { unpaidCheckoutId } = standing;
  return {
    activityId: activity.publicId,
    groupId: group?.publicId ?? null,
    size: activity.size,
    hours: activity.hours,
    deadline: group?.deadline?.toISOString() ?? null,
    perOrderLimit: activity.perOrderLimit,
    problem,
    unpaidCheckoutId: unpaidCheckoutId === null ? null : await checkoutPublicId(ctx.db, unpaidCheckoutId),
  };
}
