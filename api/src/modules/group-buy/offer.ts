import type { Context, CustomerContext } from '../../platform/context.ts';
import { free } from './rules.ts';
import * as activities from './stores/activities.ts';
import * as groups from './stores/groups.ts';
import * as seats from './stores/seats.ts';
import { activityTag, groupTag } from './tags.ts';

/** What someone asks to buy in: an activity, and a group of it or a new one. */
export interface Offer {
  activity: activities.ActivityRow;
  /** Null when a new one is to be started. */
  group: groups.GroupRow | null;
  /** By the SKU's public id: its inside id, and what it costs this buyer. */
  skus: ReadonlyMap<string, { skuId: number; unitFen: number; left: number }>;
}

interface Asked {
  activityId: string;
  groupId: string | null;
}

/** As it stands now, for a quote. */
export async function findOffer(ctx: Context, asked: Asked): Promise<Offer | null> {
  const [activity, group] = await Promise.all([
    activities.find(ctx.db, asked.activityId),
    asked.groupId === null ? null : groups.findByPublicId(ctx.db, asked.groupId),
  ]);
  return activity && offerOf(activity, group, asked, await activities.skusOf(ctx.db, [activity.id]));
}

const REMEMBERED_SECONDS = 30;

/**
 * What of it does not change once it is published, remembered: who orders needs the prices, and whether there is a seat
 * is settled by the statement that takes it.
 */
export async function knownOffer(ctx: Context, asked: Asked): Promise<Offer | null> {
  const [known, group] = await Promise.all([
    ctx.cache.get(
      `group-offer:${asked.activityId}`,
      { tags: [activityTag(asked.activityId)], ttlSeconds: REMEMBERED_SECONDS },
      async () => {
        const activity = await activities.find(ctx.db, asked.activityId);
        return activity && { activity, skus: await activities.skusOf(ctx.db, [activity.id]) };
      },
    ),
    asked.groupId === null
      ? null
      : ctx.cache.get(`group-known:${asked.groupId}`, { tags: [groupTag(asked.groupId)], ttlSeconds: REMEMBERED_SECONDS }, () =>
          groups.findByPublicId(ctx.db, asked.groupId!),
        ),
  ]);
  return known && offerOf(known.activity, group, asked, known.skus);
}

function offerOf(
  activity: activities.ActivityRow,
  group: groups.GroupRow | null,
  asked: Asked,
  skus: readonly activities.ActivitySkuRow[],
): Offer | null {
  if (activity.state === 'draft') return null;
  if (asked.groupId !== null && (group?.activityId !== activity.id || group.state === 'waiting')) return null;
  const room = activity.quotaUnits - activity.usedUnits - activity.promisedUnits - (group ? -1 : activity.size - 1);
  const priceOf = (sku: activities.ActivitySkuRow) =>
    group ? (group.prices[sku.skuPublicId] ?? sku.groupFen) : (sku.starterFen ?? sku.groupFen);
  const entries = skus.map((sku) => {
    const left = Math.min(sku.quota - sku.used, room);
    return [sku.skuPublicId, { skuId: sku.skuId, unitFen: priceOf(sku), left }] as const;
  });
  return { activity, group, skus: new Map(entries) };
}

/** Whether its group has no seat left, as far as is remembered: spares the database a rush on a full group. */
export const looksFull = ({ group }: Offer): boolean => group !== null && group.state === 'open' && free(group) <= 0;

/** Whether someone has a seat in a group, or had one. */
export const satIn = (ctx: CustomerContext, groupPublicId: string): Promise<boolean> => seats.satIn(ctx.db, groupPublicId, ctx.actor.id);
