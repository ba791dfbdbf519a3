import { refuse } from '../errors/app-error.ts';
import type { Kv } from '../kv/kv.ts';

export interface Limit {
  name: string;
  max: number;
  windowSeconds: number;
}

/** Refuses with 429 and the seconds to wait once `max` requests stand in the sliding window. */
export async function limitRate(kv: Kv, limit: Limit, who: string, now: Date): Promise<void> {
  const slide = await kv.slide(`rate:${limit.name}:${who}`, limit.max, limit.windowSeconds * 1000, now.getTime());
  if (!slide.allowed) throw refuse('request.too_many', { retryAfterSeconds: Math.ceil(slide.retryAfterMs / 1000) });
}
