import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { openServices } from '../services.ts';
import { staffCall } from '../staff-call.ts';
import { openShop } from '../trade/open-shop.ts';
import { watchPaid } from '../trade/paid-watch.ts';
import { send } from '../trade/send.ts';
import { type BenchShopper, signInShoppers } from '../trade/shoppers.ts';
import { openOffers } from './open-offers.ts';
import { sit, startGroup } from './seats.ts';

const GROUPS = 2000;
const SIZE = 3;
const OFFERS = 20;
const SHOPPERS = 600;
const WORKERS = 24;
const OTHERS_PER_SECOND = 100;

/** Two thousand groups whose time is over at the same moment: how fast they fail, how fast the money is back, and who feels it. */
export async function groupsDue(
  { api, simulator, databaseUrl }: Awaited<ReturnType<typeof openServices>>,
  staff: { name: string; password: string },
  productIds: readonly string[],
): Promise<string> {
  await openShop(databaseUrl);
  const shoppers = await signInShoppers(api.origin, SHOPPERS);
  const offers = await openOffers(await staffCall(api.origin, staff), productIds.slice(0, OFFERS), { size: SIZE + 1, hours: 2 });
  const watch = await watchPaid(databaseUrl);
  let next = 0;
  const seat = async () => {
    for (let turn = next++; turn < GROUPS; turn = next++) {
      const [first, ...others] = Array.from({ length: SIZE }, (_, index) => shoppers[(turn * SIZE + index) % SHOPPERS]!);
      const { groupId, offer } = await startGroup(watch, simulator, first!, offers[turn % OFFERS]!);
      for (const other of others) await sit(watch, simulator, other, offer, groupId);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, seat));
  await watch.stop();

  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await untilNone(client, 'select from graphile_worker._private_jobs where run_at <= now()');
  const others = othersOf(api.origin, shoppers, productIds);
  const before = await pace(others, wait(10_000));
  const due = new Date();
  await client.query("update groups set deadline = $1 where state = 'open'", [due]);
  await client.query("update graphile_worker._private_jobs set run_at = $1 where key like 'group:%'", [due]);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const [failed, refunded] = [
    untilNone(client, "select from groups where state = 'open'").then(seconds),
    untilNone(client, "select from orders where kind = 'group' and state = 'forming'")
      .then(() => untilNone(client, "select from refunds where state <> 'succeeded'"))
      .then(seconds),
  ];
  const during = await pace(others, Promise.all([failed, refunded]));
  const { rows } = await client.query<{ groups: number; refunds: number }>(
    `select (select count(*)::int from groups where state = 'failed') as groups,
       (select count(*)::int from refunds where state = 'succeeded' and cause = 'group_failed') as refunds`,
  );
  await client.end();
  return [
    `${rows[0]!.groups} groups of ${SIZE} paid seats, due at one moment: all failed ${(await failed).toFixed(1)} s later,`,
    `${rows[0]!.refunds} refunds settled ${(await refunded).toFixed(1)} s after that moment.`,
    `Other requests, ${OTHERS_PER_SECOND} a second: p95 ${before.p95} ms before (${before.sent} sent, ${before.failed} failed),`,
    `${during.p95} ms meanwhile (${during.sent} sent, ${during.failed} failed).`,
  ].join('\n');
}

async function untilNone(client: pg.Client, query: string): Promise<void> {
  while ((await client.query(`${query} limit 1`)).rowCount) await wait(250);
}

/** What everyone else does: goods, groups and their own orders. */
function othersOf(origin: string, shoppers: readonly BenchShopper[], productIds: readonly string[]) {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)]!;
  return async (): Promise<boolean> => {
    const own = Math.random() < 0.3;
    const path = own ? '/customer/orders?limit=10' : `/public/products/${pick(productIds)}`;
    const headers: Record<string, string> = own ? { authorization: `Bearer ${pick(shoppers).token}` } : {};
    return (await send(`${origin}/api/v1${path}`, 'GET', headers)).status === 200;
  };
}

/** A steady pace of requests until `done`. */
async function pace(once: () => Promise<boolean>, done: Promise<unknown>) {
  const took: number[] = [];
  let [over, failed] = [false, 0];
  const ended = done.finally(() => {
    over = true;
  });
  const under: Promise<void>[] = [];
  while (!over) {
    const started = performance.now();
    const asked = once()
      .catch(() => false)
      .then((good) => {
        if (!good) failed += 1;
        took.push(performance.now() - started);
      });
    under.push(asked);
    await wait(1000 / OTHERS_PER_SECOND);
  }
  await Promise.all([ended, ...under]);
  const sorted = took.toSorted((a, b) => a - b);
  return { p95: Math.round(sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0), sent: took.length, failed };
}
