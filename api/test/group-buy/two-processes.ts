import { setTimeout as wait } from 'node:timers/promises';
import { type Call, CallError } from '@lintuan/api-client/client';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Checkout } from '@lintuan/contracts/checkout/schemas';
import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { freePort } from '@lintuan/db/embedded/free-port';
import { sit, standing } from '../harness/group-buy.ts';
import type { Buyer } from '../harness/trade.ts';
import { openWorld, type World } from '../harness/world.ts';
import { type RunningApi, startApi } from '../operations/start-api.ts';
import { until } from '../operations/until.ts';

/** Two processes of the API over one world that lives in real time; WeChat sends its notices by itself. */
export interface TwoProcesses {
  world: World;
  apis: [RunningApi, RunningApi];
  /** Speaks to one of the two, in turn. */
  as(buyer: Buyer): Call;
  close(): Promise<void>;
}

export async function openTwoProcesses(): Promise<TwoProcesses> {
  const port = await freePort();
  const environment = { WECHAT_PAY_NOTIFY_ORIGIN: `http://127.0.0.1:${port}` };
  const world = await openWorld({ now: new Date(), environment });
  Object.defineProperty(world.clock, 'now', { get: () => new Date() });
  Object.assign(world.sim.pay.settings, { noticeSpeed: 10, refundDelayMs: 200 });
  const apis = [await startApi({ ...world.environment, PORT: String(port) }), await startApi(world.environment)] as TwoProcesses['apis'];
  let open = true;
  const telling = (async () => {
    while (open) {
      await world.deliverNotices();
      await wait(20);
    }
  })();
  let turn = 0;
  return {
    world,
    apis,
    as: ({ tokens }) => {
      turn += 1;
      return apis[turn % 2]!.as(tokens);
    },
    close: async () => {
      open = false;
      await telling;
      await Promise.all(apis.map((api) => api.stop()));
      await world.close();
    },
  };
}

/** The seat, or why not. */
export async function tryToSit(call: Call, buyer: Buyer, activity: ManagedActivity, groupId: string | null): Promise<Checkout | string> {
  const sku = activity.skus[0]!;
  try {
    return await call(customerCheckout.place, {
      lines: [{ skuId: sku.skuId, quantity: 1 }],
      fromCart: false,
      addressId: buyer.addressId,
      payableFen: sku.groupFen,
      group: { activityId: activity.activityId, groupId, consent: false },
    });
  } catch (error) {
    if (error instanceof CallError) return error.reason;
    throw error;
  }
}

/** Takes a seat, pays, and waits until one of the processes has seen to it. */
export async function sitDown({ world }: TwoProcesses, buyer: Buyer, activity: ManagedActivity, groupId?: string) {
  const seat = await sit(world, buyer, activity, groupId ? { groupId } : {});
  await until('the seat is paid', async () => (await standing(world, buyer, activity, seat.groupId)).seat?.seatState === 'paid');
  return seat;
}

/** Begins to pay; answers the number WeChat knows it by. */
export async function beginToPay({ world }: TwoProcesses, call: Call, checkoutId: string): Promise<string> {
  await call(customerCheckout.pay, { checkoutId, method: 'native' });
  const { rows } = await world.built.database.pool.query(
    `select attempt.out_trade_no from payment_attempts attempt join payments on payments.id = attempt.payment_id
     where payments.subject_public_id = $1 order by attempt.id desc limit 1`,
    [checkoutId],
  );
  return rows[0].out_trade_no;
}

/** Brings the end of a group near, with everything that waits for it; answers the keys of the jobs that do. */
export async function bringNear({ world }: TwoProcesses, groupId: string, deadline: Date): Promise<string[]> {
  const { pool } = world.built.database;
  const { rows } = await pool.query('update groups set deadline = $2 where public_id = $1 returning id', [groupId, deadline]);
  const { rows: held } = await pool.query(
    `update checkouts set expires_at = $2 from group_seats seat
     where seat.group_id = $1 and seat.state = 'held' and checkouts.id = seat.checkout_id returning checkouts.id`,
    [rows[0].id, deadline],
  );
  const keys = [`group:${rows[0].id}`, ...held.map((row) => `checkout:${row.id}`)];
  await pool.query('update graphile_worker._private_jobs set run_at = $2 where key = any($1) and locked_at is null', [keys, deadline]);
  return keys;
}
