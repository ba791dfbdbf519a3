import { judge } from './judge.ts';
import { look } from './look.ts';
import { comeToRest, judgeRest } from './rest.ts';
import { beginRun, type Run, Violation } from './run.ts';
import type { Stage } from './stage.ts';
import { PRICES, type Step } from './steps.ts';
import { take } from './take/step.ts';

export interface Ending {
  /** What went wrong, or null. */
  fault: string | null;
  told: string[];
  /** How often what matters came about, so that a run can show that it tried. */
  seen: Record<string, number>;
}

/** Plays one history from an empty shop to its rest, and judges every step of it. */
export async function play(stage: Stage, seed: number, steps: readonly Step[], replay = 0): Promise<Ending> {
  await clear(stage, (seed % HOURS) * HOUR_MS + replay * REPLAY_MS);
  const run = await beginRun(stage);
  const ending: Ending = { fault: null, told: [], seen: {} };
  let deaths = 0;
  try {
    for (const [index, step] of steps.entries()) {
      run.told = [];
      await take(run, step).finally(() => ending.told.push(`${index} ${JSON.stringify(step)} → ${run.told.join(', ')}`));
      if (stage.mortality.dead) {
        deaths += 1;
        await restart(stage);
      }
      await judgeNow(run);
    }
    await comeToRest(run);
    await judgeRest(run);
    ending.seen = { steps: steps.length, deaths, ...count(run) };
  } catch (error) {
    ending.fault = error instanceof Violation ? error.message : ((error as Error).stack ?? String(error));
  }
  return ending;
}

function count({ seen }: Run): Record<string, number> {
  const attempts = seen.checkouts.flatMap((checkout) => checkout.attempts);
  const of = (outcome: string) => attempts.filter((attempt) => attempt.outcome === outcome).length;
  return {
    checkouts: seen.checkouts.length,
    attempts: attempts.length,
    applied: of('applied'),
    late: of('late'),
    duplicate: of('duplicate'),
    refunds: seen.checkouts.flatMap((checkout) => checkout.refunds).length,
    ...tally(seen.groups, 'groups'),
    ...tally(seen.seats, 'seats'),
    moved: seen.seats.filter(({ movedFrom }) => movedFrom !== null).length,
    filled: seen.groups.filter(({ filled }) => filled > 0).length,
  };
}

function tally(all: readonly { state: string }[], of: string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(all, ({ state }) => state)].map(([state, some]) => [`${of} ${state}`, some.length]));
}

async function judgeNow(run: Run): Promise<void> {
  const now = await look(run.stage.pool);
  judge(run, now);
  run.seen = now;
  run.placing = false;
}

async function restart(stage: Stage): Promise<void> {
  await stage.mortality.revive();
  await stage.jobs.release();
  stage.forget();
  stage.complaints.length = 0;
}

/** What points at others comes before them. */
const TRADE = [
  ...['brought_shoppers', 'group_shares', 'group_views', 'group_seats', 'groups', 'group_activity_skus', 'group_activities'],
  ...['order_refunds', 'order_allocations', 'order_history', 'shipments', 'shipping_reports', 'order_lines', 'orders', 'checkouts'],
  ...['refunds', 'payment_notices', 'payment_attempts', 'payments', 'cart_lines', 'stock_movements', 'stock_levels'],
  ...['events', 'audit_entries', 'idempotency_keys'],
];
const FIRST_DAY = Date.parse('2040-06-01T02:00:00.000Z');
const HOURS = 20_000;
const HOUR_MS = 3_600_000;
const REPLAY_MS = 720 * HOUR_MS;

/** As on the first day, each play an hour of its own later: what is counted by the minute is not counted twice. */
async function clear(stage: Stage, laterMs: number): Promise<void> {
  const { world, mortality, pool } = stage;
  mortality.disarm();
  await restart(stage);
  world.clock.now = new Date(FIRST_DAY + laterMs);
  await fetch(`${world.sim.origin}/sim/reset`, { method: 'POST' });
  await pool.query(`${TRADE.map((table) => `delete from ${table}`).join('; ')}; delete from graphile_worker._private_jobs;
    update skus set sold_out = true, availability_version = 0, price_fen = (array[${PRICES.join(', ')}])[id - (select min(id) from skus) + 1];
    update products set sold_out = true, sales = 0, shelf = 'on',
      price_from_fen = (select price_fen from skus where product_id = products.id),
      price_to_fen = (select price_fen from skus where product_id = products.id)`);
}
