import type { ActivityCard } from '@lintuan/contracts/group-buy/schemas';

/** One list out of many pages; an offer that moved to a later page meanwhile is shown once. */
export function offersOf(data: { pages: readonly { items: ActivityCard[] }[] }): ActivityCard[] {
  const seen = new Map<string, ActivityCard>();
  for (const { items } of data.pages) for (const offer of items) if (!seen.has(offer.activityId)) seen.set(offer.activityId, offer);
  return [...seen.values()];
}
