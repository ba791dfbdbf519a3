import pg from 'pg';
import { sealReceiver } from '../../src/modules/orders/receiver.ts';
import type { FieldCipher } from '../../src/platform/crypto/field-cipher.ts';

const ORDERS = 100_000;
/** The newest are still open; what is older came to its end. */
const OPEN_FROM = ORDERS - 3000;
const STATE = `case when n <= ${OPEN_FROM} then (array['completed', 'completed', 'completed', 'cancelled'])[1 + n % 4]
  else (array['pending_payment', 'paid', 'preparing', 'shipped', 'shipped', 'received'])[1 + n % 6] end`;

export const RECEIVER = { name: '李小云', phone: '13877776666', region: '上海市徐汇区', detail: '漕溪北路 88 号' };
export const orderNo = (n: number) => String(n).padStart(18, '0');
export const outTradeNo = (n: number) => `PAY${String(n).padStart(20, '0')}`;
/** One that is the buyer's. */
export const BOUGHT = 54_200;

interface Who {
  buyerId: number;
  shopId: number;
}

const statements = ({ buyerId, shopId }: Who, cipher: FieldCipher): string[] => {
  const { sealed, phoneHash, phoneTailHash } = sealReceiver(cipher, RECEIVER);
  const shopper = `case when n % 200 = 0 or n > ${ORDERS - 100} then ${buyerId} else 1 + n % 50000 end`;
  const merchant = `case when n % 20 = 7 then ${shopId} else 1 + n % 200 end`;
  const at = `now() - (${ORDERS} - n) * interval '5 minutes'`;
  return [
    `create temporary table trade as select n, ${STATE} as state, ${shopper} as shopper_id, ${merchant} as merchant_id, ${at} as at
     from generate_series(1, ${ORDERS}) n`,
    `insert into checkouts (id, public_id, shopper_id, state, goods_fen, delivery_fen, payable_fen, price_lines, delivery_method, receiver_sealed,
       receiver_region, receiver_phone_hash, receiver_phone_tail_hash, cancel_cause, expires_at, created_at, paid_at, cancelled_at)
     overriding system value
     select n, 'k' || lpad(n::text, 19, '0'), shopper_id,
       case state when 'pending_payment' then state when 'cancelled' then state else 'paid' end, 1990, 0, 1990, '[]', 'express',
       '${sealed}', '上海市徐汇区', case when n % 1000 = 7 then '${phoneHash}' else 'h1.' || md5(n::text) end,
       case when n % 1000 = 7 then '${phoneTailHash}' else 'h1.' || n % 10000 end,
       case when state = 'cancelled' then 'shopper' end, case when n > ${ORDERS - 2500} then now() + interval '1 day' else at end, at,
       case when state not in ('pending_payment', 'cancelled') then at end, case when state = 'cancelled' then at end
     from trade`,
    "select setval(pg_get_serial_sequence('checkouts', 'id'), (select max(id) from checkouts))",
    `insert into orders (id, public_id, order_no, checkout_id, merchant_id, shopper_id, state, goods_fen, delivery_fen, payable_fen, created_at,
       paid_at, shipped_at, received_at, cancelled_at, cancel_cause)
     overriding system value
     select n, 'q' || lpad(n::text, 19, '0'), lpad(n::text, 18, '0'), n, merchant_id, shopper_id, state, 1990, 0, 1990, at,
       case when state not in ('pending_payment', 'cancelled') then at end,
       case when state in ('shipped', 'received', 'completed') then at end, case when state in ('received', 'completed') then at end,
       case when state = 'cancelled' then at end, case when state = 'cancelled' then 'shopper' end
     from trade`,
    "select setval(pg_get_serial_sequence('orders', 'id'), (select max(id) from orders))",
    `insert into order_lines (order_id, merchant_id, position, sku_id, sku_public_id, product_public_id, product_name, specs, sku_code, warehouse_id, unit_fen, quantity)
     select n, merchant_id, 0, n, 's' || lpad(n::text, 19, '0'), 'p' || lpad(n::text, 19, '0'), '商品' || n, '{}', '', 1, 1990, 1 from trade`,
    `insert into order_allocations (order_id, line_id, kind, funder, amount_fen)
     select order_id, id, 'cash', 'shopper', 1990 from order_lines`,
    `insert into order_history (order_id, event, to_state, actor_kind, actor_name)
     select n, 'place', 'pending_payment', 'customer', '' from trade`,
    `insert into shipments (order_id, merchant_id, carrier, tracking_no, updated_at)
     select n, merchant_id, 'SF', 'SF' || n, at from trade where state in ('shipped', 'received', 'completed')`,
    `insert into payments (public_id, purpose, subject_id, subject_public_id, payer_id, amount_fen, description, state, expires_at, created_at, succeeded_at, closed_at)
     select 'y' || lpad(n::text, 19, '0'), 'checkout', n, 'k' || lpad(n::text, 19, '0'), shopper_id, 1990, '',
       case state when 'pending_payment' then 'open' when 'cancelled' then 'closed' else 'succeeded' end, at, at,
       case when state not in ('pending_payment', 'cancelled') then at end, case when state = 'cancelled' then at end
     from trade`,
    `insert into payment_attempts (payment_id, out_trade_no, provider, method, appid, mchid, amount_fen, state, outcome, expires_at, created_at, transaction_id, success_time)
     select id, 'PAY' || lpad(subject_id::text, 20, '0'), 'wechat', 'jsapi', 'a', 'm', 1990,
       case state when 'open' then 'prepared' when 'closed' then 'closed' else 'succeeded' end, case when state = 'succeeded' then 'applied' end,
       now() + interval '1 day', created_at, case when state = 'succeeded' then '42' || subject_id end, succeeded_at
     from payments where purpose = 'checkout'`,
    `insert into payment_notices (provider, nonce, serial, sent_at, event_type, raw_sealed, outcome, flag, attempt_id)
     select 'wechat', id::text, '', created_at, 'TRANSACTION.SUCCESS', 'k1.x',
       case when id > 400 then 'applied' else (array['flagged', 'ignored', 'known'])[1 + id % 3] end,
       case when id <= 400 and id % 3 = 0 then 'unknown_number' end, case when id > 400 or id % 3 = 2 then id end
     from payment_attempts where state = 'succeeded' order by id`,
    `insert into refunds (public_id, refund_no, payment_id, attempt_id, cause, subject_kind, subject_id, amount_fen, reason, state, actor_kind, actor_name, created_at, settled_at)
     select 'r' || lpad(a.id::text, 19, '0'), 'REF' || a.id, a.payment_id, a.id, 'cancelled', 'order', a.id, 1, '', 'succeeded', 'customer', '', a.created_at, a.created_at
     from payment_attempts a where a.state = 'succeeded'`,
    `insert into cart_lines (shopper_id, sku_id, quantity, selected, price_when_added_fen, updated_at)
     select case when n % 2500 = 0 then ${buyerId} else 1 + n % 50000 end, 1 + n * 7 % 99999, 1, true, 100, now() from generate_series(1, ${ORDERS}) n
     on conflict do nothing`,
    `insert into addresses (public_id, shopper_id, name_sealed, phone_sealed, region_code, province, city, district, detail_sealed, tag, is_default, updated_at)
     select 'a' || lpad(n::text, 19, '0'), 1 + n % 50000, 'k1.x', 'k1.x', '310104', '', '', '', 'k1.x', '', false, now() from generate_series(1, ${ORDERS}) n`,
    "select graphile_worker.add_job('orders.complete_by_itself')",
    `insert into graphile_worker._private_jobs (task_id, payload, key, run_at)
     select (select id from graphile_worker._private_tasks where identifier = 'orders.complete_by_itself'), '{}', words.key, now() + interval '7 days'
     from (select 'complete:' || n as key from trade union all
           select 'payments.ask:' || id from payment_attempts where state = 'prepared' and id % 3 > 0) words`,
    'vacuum analyze',
  ];
};

/** Years of trade: 100,000 orders with all that hangs on them, some of them one shopper's and some one shop's. */
export async function fillTrade(url: string, who: Who, cipher: FieldCipher): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements(who, cipher)) await client.query(statement);
  } finally {
    await client.end();
  }
}
