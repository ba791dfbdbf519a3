import { brokenInvariants } from '../harness/expect-invariants.ts';
import type { World } from '../harness/world.ts';
import type { Told } from './crowd.ts';

/** What waits for days and not for this test. */
const LATER = ['orders.expire_checkout', 'orders.receive_by_itself', 'orders.complete_by_itself'];

/** Its worker died after it had put its successor in line, which ended it. */
const SUPERSEDED = 'key is null and attempts = max_attempts and last_error is null and locked_at is null';

type Row = Record<string, unknown>;

/** Makes what waits due now and answers what is still to be done. */
export async function hurry({ built }: World): Promise<Row[]> {
  const { pool } = built.database;
  await pool.query(
    `update graphile_worker._private_jobs job set run_at = now() from graphile_worker._private_tasks task
     where task.id = job.task_id and task.identifier <> all($1) and job.locked_at is null and job.run_at > now()`,
    [LATER],
  );
  const { rows } = await pool.query<Row>(
    `select task_identifier, key, attempts, max_attempts, last_error, locked_by from graphile_worker.jobs
     where (task_identifier <> all($1) or locked_at is not null) and not (${SUPERSEDED})`,
    [LATER],
  );
  return rows;
}

/** Everything in the books that should not stand there, by what is wrong with it. */
export async function faultsIn(world: World, told: Told): Promise<Record<string, Row[]>> {
  const faults = Object.entries(await brokenInvariants(world));
  for (const [name, { text, values }] of Object.entries(questions(world, told))) {
    faults.push([name, (await world.built.database.pool.query<Row>(text, values)).rows]);
  }
  return Object.fromEntries(faults.filter(([, rows]) => rows.length > 0));
}

function questions({ sim }: World, told: Told): Record<string, { text: string; values: unknown[] }> {
  const taken = sim.pay.orders.filter((order) => order.successAt !== null);
  const takenNumbers = taken.map((order) => order.outTradeNo);
  const refunded = taken.map((order) =>
    order.refunds.reduce((sum, refund) => sum + (refund.status === 'SUCCESS' ? refund.refundFen : 0), 0),
  );
  return {
    'paid, and the checkout still waits': {
      text: `select c.public_id from checkouts c join payments p on p.purpose = 'checkout' and p.subject_id = c.id
        where c.state = 'pending_payment' and p.state = 'succeeded'`,
      values: [],
    },
    'taken by WeChat, and neither applied nor given back': {
      text: `select taken.number, attempt.state, attempt.outcome, attempt.amount_fen, taken.refunded from unnest($1::text[], $2::int[]) as taken(number, refunded)
        left join payment_attempts attempt on attempt.out_trade_no = taken.number
        where attempt.state is distinct from 'succeeded' or (attempt.outcome <> 'applied' and taken.refunded <> attempt.amount_fen)`,
      values: [takenNumbers, refunded],
    },
    'said to be paid, and WeChat took nothing': {
      text: "select out_trade_no from payment_attempts where state = 'succeeded' and out_trade_no <> all($1)",
      values: [takenNumbers],
    },
    'what WeChat gave back is not what we know of': {
      text: `select attempt.out_trade_no, taken.refunded, given.fen from unnest($1::text[], $2::int[]) as taken(number, refunded)
        join payment_attempts attempt on attempt.out_trade_no = taken.number
        cross join lateral (select coalesce(sum(amount_fen), 0)::int as fen from refunds
          where refunds.attempt_id = attempt.id and refunds.state = 'succeeded') given
        where given.fen <> taken.refunded`,
      values: [takenNumbers, refunded],
    },
    'refunds that did not come to a good end': {
      text: "select refund_no, state, last_error from refunds where state <> 'succeeded'",
      values: [],
    },
    'WeChat was not told of the handing over': {
      text: "select checkout_id, state, last_error from shipping_reports where state <> 'sent'",
      values: [],
    },
    'checkouts nobody was told of, or told twice': {
      text: `select c.public_id, count(told.id)::int as times from checkouts c
        full join unnest($1::text[]) as told(id) on told.id = c.public_id group by c.public_id having count(told.id) <> 1 or c.public_id is null`,
      values: [[...told.placed.values()]],
    },
    'shelves that do not add up': {
      text: `select level.sku_id, level.on_hand, level.locked, sums.* from stock_levels level
        cross join lateral (select coalesce(sum(on_hand_delta), 0)::int as received from stock_movements movement
          where movement.sku_id = level.sku_id and movement.kind = 'receive') got
        cross join lateral (
          select coalesce(sum(quantity) filter (where o.state not in ('pending_payment', 'cancelled')), 0)::int as sold,
                 coalesce(sum(quantity) filter (where o.state = 'pending_payment'), 0)::int as held
          from order_lines line join orders o on o.id = line.order_id where line.sku_id = level.sku_id) sums
        where level.on_hand <> got.received - sums.sold or level.locked <> sums.held`,
      values: [],
    },
    'told paid, and it is not': {
      text: "select public_id, state from checkouts where public_id = any($1) and state <> 'paid'",
      values: [[...told.paid]],
    },
    'told given up, and it is not': {
      text: "select public_id, state from checkouts where public_id = any($1) and state <> 'cancelled'",
      values: [[...told.givenUp]],
    },
    'told cancelled, and it is not': {
      text: "select public_id, state from orders where public_id = any($1) and state <> 'cancelled'",
      values: [[...told.cancelled]],
    },
    'told received, and it is not': {
      text: "select public_id, state from orders where public_id = any($1) and state <> 'received'",
      values: [[...told.received]],
    },
    'told shipped, and the parcel is another': {
      text: `select told.order_id, told.number, parcel.tracking_no from unnest($1::text[], $2::text[]) as told(order_id, number)
        left join orders o on o.public_id = told.order_id left join shipments parcel on parcel.order_id = o.id
        where parcel.tracking_no is distinct from told.number`,
      values: [[...told.shipped.keys()], [...told.shipped.values()]],
    },
  };
}
