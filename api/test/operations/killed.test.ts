import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@lintuan/db/embedded/free-port';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goods } from '../harness/goods.ts';
import { aShop, type Shop } from '../harness/people.ts';
import { openWorld, type World } from '../harness/world.ts';
import { faultsIn, hurry } from './books.ts';
import { gather } from './crowd.ts';
import { type RunningProgram, startApi, startWorkerProcess } from './start-api.ts';

const SHOPPERS = 12;
const KILLS = 20;
const SETTLED_WITHIN_MS = 30_000;
const NOTICES_FASTER = 10;

let world: World;
let port: number;
const shops: Shop[] = [];
const skuIds: string[] = [];
beforeAll(async () => {
  port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  world = await openWorld({ now: new Date(), environment: { PORT: String(port), WECHAT_PAY_NOTIFY_ORIGIN: origin } });
  for (const scarce of [20, 400]) {
    const shop = await aShop(world);
    shops.push(shop);
    for (const stock of [scarce, 1000]) skuIds.push((await goods(world, shop, {}, stock)).skus[0]!.skuId);
  }
  Object.defineProperty(world.clock, 'now', { get: () => new Date() });
  Object.assign(world.sim.pay.settings, { noticeSpeed: NOTICES_FASTER, refundDelayMs: 500 });
});
afterAll(() => world.close());

/** A process that is started again whenever it was killed. */
function mortal(start: () => Promise<RunningProgram>) {
  const lives: RunningProgram[] = [];
  const live = async () => {
    const life = await start();
    lives.push(life);
    return life;
  };
  let running = live();
  return {
    ready: () => running,
    wrote: (words: string) => lives.flatMap((life) => life.lines).filter((line) => line.includes(words)).length,
    killAndStartAgain: async () => {
      const doomed = await running;
      await wait(200 + Math.random() * 1800);
      await doomed.kill();
      running = live();
      running.catch(() => undefined);
    },
  };
}

/** WeChat's notices go out by themselves; the answer ends that. */
function sendNotices(): () => Promise<void> {
  let over = false;
  const sending = (async () => {
    while (!over) {
      await world.deliverNotices();
      await wait(30);
    }
  })();
  return () => {
    over = true;
    return sending;
  };
}

test('processes killed twenty times in the middle of trade lose no payment, no order and no piece of stock, and do nothing twice', {
  timeout: 180_000,
}, async () => {
  const api = mortal(() => startApi(world.environment));
  const worker = mortal(() => startWorkerProcess(world.environment));
  await Promise.all([api.ready(), worker.ready()]);
  const stopNotices = sendNotices();
  const began = performance.now();
  const crowd = await gather(world, `http://127.0.0.1:${port}`, shops, skuIds, SHOPPERS);
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % 4 === 0) world.sim.switches.set('pay_notice', { mode: 'drop', times: 2 });
    if (kill % 4 === 2) world.sim.switches.set('pay_refund', { mode: 'lost', times: 1 });
    if (kill % 4 === 3) world.sim.switches.set('upload_shipping_info', { mode: 'slow', delayMs: 1500, times: 3 });
    if (kill % 4 === 1) world.sim.switches.set('pay_refund', { mode: 'slow', delayMs: 1500, times: 3 });
    await (kill % 2 === 0 ? api : worker).killAndStartAgain();
  }
  const last = await Promise.all([api.ready(), worker.ready()]);
  await crowd.disperse();
  const calm = performance.now();
  await expect.poll(() => hurry(world), { timeout: SETTLED_WITHIN_MS, interval: 500 }).toEqual([]);
  const settled = performance.now();
  await stopNotices();

  const { told, patience, faults } = crowd;
  expect(faults).toEqual([]);
  expect(await faultsIn(world, told)).toEqual({});
  expect(patience.unheard).toBeGreaterThan(KILLS);
  const freed = api.wrote('the jobs it held are free again') + worker.wrote('the jobs it held are free again');
  expect(freed).toBeGreaterThan(0);
  for (const some of [told.placed, told.paid, told.givenUp, told.cancelled, told.shipped, told.received])
    expect(some.size).toBeGreaterThan(0);
  await Promise.all(last.map((one) => one.kill()));
  const counts = Object.entries(told).map(([name, some]) => `${name} ${some.size}`);
  console.log(
    `killed ${KILLS} times in ${Math.round(calm - began)} ms: ${counts.join(', ')}; ${patience.unheard} requests unheard and repeated, ` +
      `dead workers' jobs freed ${freed} times, settled ${Math.round(settled - calm)} ms after`,
  );
});
