import type { Region } from '@lintuan/contracts/delivery/schemas';
import { queryClient } from '../../app/query-client.ts';
import { regionsQuery } from './queries/regions.ts';
import { type FoundRegion, takeRegion } from './read-pasted.ts';

const belowOf = (parent: string | null): Promise<Region[]> => queryClient.fetchQuery(regionsQuery(parent));

/** Walks down as far as the words lead; a level with one region only needs no words. */
export async function findRegion(place: string): Promise<FoundRegion> {
  const trail: Region[] = [];
  let detail = place;
  let below = await belowOf(null);
  while (below.length > 0) {
    const taken = takeRegion(detail, below);
    const [only, ...others] = below;
    const region = taken?.region ?? (others.length === 0 ? only : undefined);
    if (!region) break;
    trail.push(region);
    detail = taken?.rest ?? detail;
    below = region.leaf ? [] : await belowOf(region.code);
  }
  return { trail, detail };
}
