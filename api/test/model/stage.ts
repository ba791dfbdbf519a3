import { randomUUID } from 'node:crypto';
import { type Call, createClient } from '@lintuan/api-client/client';
import { merchantDelivery } from '@lintuan/contracts/delivery/endpoints';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import pg from 'pg';
import { createApp, modules } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { buildHouse } from '../../src/platform/build-house.ts';
import { createContext } from '../../src/platform/house.ts';
import { subscribers, tasks } from '../../src/worker.ts';
import { type Goods, goods } from '../harness/goods.ts';
import { aColleague, aShop, type Shop } from '../harness/people.ts';
import { serveApp } from '../harness/serve-app.ts';
import { stayingSignedIn } from '../harness/stay-signed-in.ts';
import { aBuyer, type Buyer } from '../harness/trade.ts';
import { openWorld, type World } from '../harness/world.ts';
import { GROUP_SHOPPERS } from './group-steps.ts';
import { type Jobs, jobsOf } from './jobs.ts';
import { Mortality } from './mortality.ts';
import { PRICES } from './steps.ts';

/** Who and what there is in every history, and a house among them that can die. */
export interface Stage {
  world: World;
  mortality: Mortality;
  jobs: Jobs;
  /** Past the house: nobody dies over these. */
  pool: pg.Pool;
  shops: Shop[];
  /** One SKU each; the first two are the first shop's. */
  products: Goods[];
  buyers: (Buyer & { shopperId: string })[];
  staff: Tokens;
  /** What the house called a bug of its own since it was last asked. */
  complaints: string[];
  as(tokens: Tokens): Call;
  /** What a process remembers dies with it. */
  forget(): void;
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export const FEES = [
  { baseFen: 600, freeAboveFen: 5000 },
  { baseFen: 0, freeAboveFen: null },
];
const LONG_MS = 400 * 86_400_000;

export async function openStage(): Promise<Stage> {
  const world = await openWorld();
  world.sim.pay.settings.refundDelayMs = LONG_MS;
  const mortality = new Mortality();
  const complaints: string[] = [];
  const { app, house, close } = await aMortalHouse(world, mortality, complaints);
  const pool = new pg.Pool({ connectionString: world.databaseUrl, max: 3 });

  const shops = [await aShop(world), await aShop(world)];
  for (const [index, shop] of shops.entries()) {
    shop.tokens = stayingSignedIn(world, shop.tokens);
    await world.as(shop.tokens)(merchantDelivery.setExpressFee, FEES[index]!);
  }
  const products: Goods[] = [];
  for (const [index, priceFen] of PRICES.entries())
    products.push(await goods(world, shops[index < 2 ? 0 : 1]!, { name: `货物 ${index}`, skus: [{ specs: [], priceFen }] }, 0));
  const buyers: Stage['buyers'] = [];
  for (let index = 0; index < GROUP_SHOPPERS; index += 1) {
    const buyer = await aBuyer(world);
    buyers.push({ ...buyer, shopperId: (await world.as(buyer.tokens)(customerIdentity.me, {})).shopperId });
  }
  const staff = stayingSignedIn(world, (await aColleague(world)).tokens);

  return {
    world,
    mortality,
    jobs: jobsOf(pool, tasks(house), mortality, () => world.clock.now),
    pool,
    shops,
    products,
    buyers,
    staff,
    complaints,
    as: (tokens) =>
      createClient({
        newKey: randomUUID,
        session: { accessToken: () => tokens.accessToken, refresh: async () => false },
        transport: async ({ method, path, headers, body }) => {
          const answer = await app.request(path, { method, headers: { ...headers, 'x-forwarded-for': '10.7.7.7' }, body: body ?? null });
          return { status: answer.status, body: await answer.json() };
        },
      }),
    forget: () => {
      house.cache.setHearing(false);
      house.cache.setHearing(true);
    },
    sweep: async () => {
      const ctx = createContext(house, { kind: 'system', name: 'sweep' }, { requestId: 'sweep', ip: null, userAgent: '' });
      const swept = modules.flatMap((module) => module.ticks).filter((tick) => tick.name.includes('sweep'));
      for (const tick of swept) await tick.run(ctx);
    },
    close: async () => {
      await pool.end();
      await close();
      await world.close();
    },
  };
}

async function aMortalHouse(world: World, mortality: Mortality, complaints: string[]) {
  const door = await serveApp();
  const config = readConfig({ ...world.environment, WECHAT_PAY_NOTIFY_ORIGIN: door.origin });
  const { house, database, close } = await buildHouse(config, subscribers, () => world.clock.now);
  mortality.watch(database.pool);
  const { payments, wechat } = house.providers;
  house.providers = {
    ...house.providers,
    wechat: { ...wechat, reportShipping: mortality.over(wechat.reportShipping) },
    payments: {
      ...payments,
      prepay: mortality.over(payments.prepay),
      query: mortality.over(payments.query),
      close: mortality.over(payments.close),
      refund: mortality.over(payments.refund),
      queryRefund: mortality.over(payments.queryRefund),
    },
  };
  house.log.error = ((line: { error?: unknown; task?: string }, words: string) => {
    if (mortality.dead || line.task || line.error === undefined) return;
    complaints.push(`${words}: ${line.error} ${(line.error as Error).cause ?? ''}`);
  }) as typeof house.log.error;
  const app = createApp(house, true);
  door.open(app);
  return {
    app,
    house,
    close: async () => {
      await door.close();
      await close();
    },
  };
}
