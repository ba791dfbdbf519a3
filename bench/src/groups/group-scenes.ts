import { CallError } from '@lintuan/api-client/client';
import { measure, type Sample } from '../measure.ts';
import type { openServices } from '../services.ts';
import { staffCall } from '../staff-call.ts';
import { oneAfterAnother, type Watch } from '../trade/purchases.ts';
import type { BenchShopper } from '../trade/shoppers.ts';
import { openOffers } from './open-offers.ts';
import { type OpenGroup, sit, startGroup, takeSeat } from './seats.ts';

const OFFERS = 10;
const GROUPS_EACH = 20;
const HOT_CROWD = 500;
const HOT_SIZE = 50;
/** A rush each time on an offer nobody holds a seat of yet. */
const MOST_RUSHES = 12;

interface Market {
  shoppers: readonly BenchShopper[];
  watch: Watch;
}

/** A guest at a group's page, joining to the paid seat, and a rush on one group. */
export async function groupScenes(
  { api, simulator }: Awaited<ReturnType<typeof openServices>>,
  staff: { name: string; password: string },
  productIds: readonly string[],
  { shoppers, watch }: Market,
  seconds: number,
) {
  const offers = await openOffers(await staffCall(api.origin, staff), productIds.slice(0, OFFERS + MOST_RUSHES), {});
  const hot = offers.splice(OFFERS);
  const groups: OpenGroup[] = [];
  for (let turn = 0; turn < OFFERS * GROUPS_EACH; turn += 1)
    groups.push(await startGroup(watch, simulator, shoppers[turn]!, offers[turn % OFFERS]!));
  const joiners = shoppers.slice(OFFERS * GROUPS_EACH);
  let turns = 0;
  /** Everyone joins another group each time. */
  const join = (): Promise<boolean> => {
    const turn = turns++;
    const lap = Math.floor(turn / joiners.length);
    const { groupId, offer } = groups[(turn + lap) % groups.length]!;
    return sit(watch, simulator, joiners[turn % joiners.length]!, offer, groupId);
  };
  const pages = groups.slice(0, 50).map(({ groupId }) => `/api/v1/public/groups/${groupId}`);
  const rush = async (): Promise<Sample> =>
    rushOn(shoppers.slice(0, HOT_CROWD), await startGroup(watch, simulator, shoppers.at(-1)!, hot.pop()!));
  return {
    scenes: [
      ['guest group page', () => measure(api.origin, pages, seconds)],
      ['join to paid, whole', () => oneAfterAnother(seconds, join)],
      [`hot group: ${HOT_CROWD} for ${HOT_SIZE - 1} seats`, rush],
    ] as const,
  };
}

/** All at once; failed is every answer but a seat or "full", and every seat too many or too few. */
async function rushOn(crowd: readonly BenchShopper[], { groupId, offer }: OpenGroup): Promise<Sample> {
  const began = performance.now();
  const took: number[] = [];
  let [seated, odd] = [0, 0];
  await Promise.all(
    crowd.map(async (shopper) => {
      try {
        await takeSeat(shopper, offer, groupId);
        seated += 1;
      } catch (error) {
        if (!(error instanceof CallError) || error.reason !== 'group_buy.full') odd += 1;
      }
      took.push(performance.now() - began);
    }),
  );
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]!);
  const perSecond = (crowd.length * 1000) / sorted.at(-1)!;
  return { perSecond, p50: at(0.5), p97_5: at(0.975), p99: at(0.99), failed: odd + Math.abs(seated - (HOT_SIZE - 1)) };
}
