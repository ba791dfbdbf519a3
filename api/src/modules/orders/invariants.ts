import { beingTold, hasJob, type Invariant } from '../../platform/invariant.ts';

export const invariants: Invariant[] = [
  {
    name: 'orders.have_lines',
    says: 'every order has lines, and all of it belongs to one merchant',
    examined: 'select 1 from orders',
    broken: `
      select o.id, count(line.id)::int as lines from orders o left join order_lines line on line.order_id = o.id and line.merchant_id = o.merchant_id
      group by o.id having count(line.id) = 0`,
  },
  {
    name: 'orders.allocations_add_up',
    says: 'the parts of each line are its goods, the parts of the fee are the fee, and the cash of all is what the order asks',
    examined: 'select 1 from order_allocations',
    broken: `
      select o.id, o.goods_fen, o.delivery_fen, o.payable_fen, sums.* from orders o
      cross join lateral (
        select coalesce(sum(amount_fen) filter (where line_id is not null), 0)::int as goods,
               coalesce(sum(amount_fen) filter (where line_id is null), 0)::int as fee,
               coalesce(sum(amount_fen) filter (where kind = 'cash'), 0)::int as cash
        from order_allocations part where part.order_id = o.id) sums
      where sums.goods <> o.goods_fen or sums.fee <> o.delivery_fen or sums.cash <> o.payable_fen
         or exists (
           select from order_lines line where line.order_id = o.id and line.unit_fen * line.quantity <>
             (select coalesce(sum(amount_fen), 0) from order_allocations part where part.line_id = line.id))`,
  },
  {
    name: 'orders.checkout_is_their_sum',
    says: 'the orders of a checkout add up to it, its price lines too, and so does what is owed',
    examined: 'select 1 from checkouts',
    broken: `
      select c.id, c.payable_fen, sums.*, p.amount_fen as owed from checkouts c
      cross join lateral (select coalesce(sum(payable_fen), 0)::int as payable, coalesce(sum(goods_fen), 0)::int as goods,
        coalesce(sum(delivery_fen), 0)::int as delivery from orders o where o.checkout_id = c.id) sums
      left join payments p on p.purpose = 'checkout' and p.subject_id = c.id
      where sums.payable <> c.payable_fen or sums.goods <> c.goods_fen or sums.delivery <> c.delivery_fen
         or p.amount_fen is distinct from c.payable_fen
         or c.payable_fen <> (select coalesce(sum((line ->> 'amountFen')::int), 0) from jsonb_array_elements(c.price_lines) line)`,
  },
  {
    name: 'orders.paid_means_paid',
    says: 'a checkout is paid when its payment is, cancelled when it is closed, and its orders agree',
    examined: 'select 1 from checkouts',
    broken: `
      select c.id, c.state, p.state as payment, o.states from checkouts c
      join payments p on p.purpose = 'checkout' and p.subject_id = c.id
      cross join lateral (select array_agg(distinct state) as states from orders where checkout_id = c.id) o
      where (c.state = 'paid') <> (p.state = 'succeeded')
            and not (c.state = 'pending_payment' and ${beingTold('payments.succeeded>orders.settle_payment')})
         or (c.state = 'cancelled') <> (p.state = 'closed')
         or c.state = 'pending_payment' and o.states <> '{pending_payment}'
         or c.state = 'cancelled' and o.states <> '{cancelled}'
         or c.state = 'paid' and 'pending_payment' = any (o.states)`,
  },
  {
    name: 'orders.stock_follows',
    says: 'an unpaid checkout holds just what its lines say; once paid or cancelled it holds nothing, and what was paid left the shelf',
    examined: "select 1 from stock_movements where subject_kind = 'checkout'",
    broken: `
      select c.id, c.state, line.sku_id, line.quantity, moved.* from checkouts c
      join orders o on o.checkout_id = c.id
      join order_lines line on line.order_id = o.id
      cross join lateral (
        select coalesce(sum(locked_delta), 0)::int as held, coalesce(sum(on_hand_delta), 0)::int as gone from stock_movements movement
        where movement.subject_kind = 'checkout' and movement.subject_id = c.id and movement.sku_id = line.sku_id) moved
      where moved.held <> case c.state when 'pending_payment' then line.quantity else 0 end
         or moved.gone <> case c.state when 'paid' then -line.quantity else 0 end`,
  },
  {
    name: 'orders.cancelled_returns',
    says: 'an order cancelled after payment gave its goods back to the shelf, once, and others gave nothing back',
    examined: "select 1 from orders where state = 'cancelled' and paid_at is not null",
    broken: `
      select o.id, o.state, line.sku_id, line.quantity, back.* from orders o
      join order_lines line on line.order_id = o.id
      cross join lateral (
        select coalesce(sum(on_hand_delta), 0)::int as returned from stock_movements movement
        where movement.subject_kind = 'order' and movement.subject_id = o.id and movement.sku_id = line.sku_id) back
      where back.returned <> case when o.state = 'cancelled' and o.paid_at is not null then line.quantity else 0 end`,
  },
  {
    name: 'orders.refunds_are_allocated',
    says: 'each refund for an order names its lines, and they add up to it',
    examined: "select 1 from refunds where subject_kind = 'order'",
    broken: `
      select r.id, r.amount_fen, coalesce(sum(share.cash_fen), 0)::int as allocated from refunds r
      left join order_refunds share on share.refund_id = r.id
      where r.subject_kind = 'order' group by r.id having coalesce(sum(share.cash_fen), 0) <> r.amount_fen`,
  },
  {
    name: 'orders.refunds_within_paid',
    says: 'no line and no fee gives back more than was paid for it, and a cancelled order that was paid gave all of it back',
    examined: 'select 1 from order_refunds',
    broken: `
      select part.order_id, part.line_id, sum(part.amount_fen)::int as paid, given.fen from order_allocations part
      join orders o on o.id = part.order_id
      cross join lateral (select coalesce(sum(cash_fen), 0)::int as fen from order_refunds share
        where share.order_id = part.order_id and share.line_id is not distinct from part.line_id) given
      where part.kind = 'cash'
      group by part.order_id, part.line_id, given.fen, o.state, o.paid_at
      having given.fen > sum(part.amount_fen)
          or (o.state = 'cancelled' and o.paid_at is not null and given.fen <> sum(part.amount_fen))`,
  },
  {
    name: 'orders.open_ones_have_a_job',
    says: 'whatever waits for its time has a job that ends the waiting',
    examined: "select 1 from orders where state in ('pending_payment', 'shipped', 'received')",
    broken: `
      select 'checkout' as kind, c.id from checkouts c where c.state = 'pending_payment' and not ${hasJob("'checkout:' || c.id")}
      union all
      select 'shipped', o.id from orders o where o.state = 'shipped' and not ${hasJob("'receive:' || o.id")}
      union all
      select 'received', o.id from orders o where o.state = 'received' and not ${hasJob("'complete:' || o.id")}
      union all
      select 'report', r.checkout_id from shipping_reports r where r.state = 'waiting' and not ${hasJob("'shipping:' || r.checkout_id")}`,
  },
  {
    name: 'orders.history_ends_in_state',
    says: 'the history of an order begins with its placing and ends in the state it has',
    examined: 'select 1 from order_history',
    broken: `
      select o.id, o.state, last.to_state from orders o
      left join lateral (select to_state from order_history step where step.order_id = o.id order by id desc limit 1) last on true
      where last.to_state is distinct from o.state`,
  },
  {
    name: 'orders.parcels_match',
    says: 'what was shipped has a parcel and all its pieces in it; what was not has none',
    examined: 'select 1 from shipments',
    broken: `
      select o.id, o.state from orders o left join shipments parcel on parcel.order_id = o.id
      where (o.shipped_at is not null) <> (parcel.id is not null)
         or exists (select from order_lines line where line.order_id = o.id
              and line.shipped_quantity <> case when o.shipped_at is null then 0 else line.quantity end)`,
  },
];
