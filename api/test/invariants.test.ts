import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../src/app.ts';
import { requestRefund } from '../src/modules/payments/index.ts';
import { verifyInvariants } from '../src/platform/verify.ts';
import { anAddressOf, putInCart } from './harness/basket.ts';
import { goods } from './harness/goods.ts';
import { aGroupBuy, sit } from './harness/group-buy.ts';
import { begin, owe, paid } from './harness/owed.ts';
import { aShop, aShopper } from './harness/people.ts';
import { aBuyer, order, orderAndPay, ship } from './harness/trade.ts';
import { openWorld, type World } from './harness/world.ts';

const invariants = modules.flatMap((module) => module.invariants);
let world: World;
let client: pg.Client;

beforeAll(async () => {
  world = await openWorld();
  const shop = await aShop(world);
  const made = await goods(world, shop, {
    specs: [{ name: '规格', values: ['小', '大'] }],
    skus: ['小', '大'].map((size, index) => ({ specs: [size], priceFen: 100 + index })),
  });
  const shopper = await aShopper(world);
  await anAddressOf(world, shopper);
  await putInCart(world, shopper, made);
  await begin(world, await owe(world));
  await paid(world);
  const { paymentId } = await paid(world);
  const ctx = world.system();
  const refund = { paymentId, amountFen: 500, cause: 'cancelled', subject: { kind: 'test', id: 1 }, reason: '订单取消' } as const;
  await ctx.transaction((tx) => requestRefund(ctx, tx, refund));
  const buyer = await aBuyer(world);
  const lines = [{ skuId: made.skus[0]!.skuId, quantity: 2 }];
  await order(world, buyer, lines);
  const [sent, cancelled] = [await orderAndPay(world, buyer, lines), await orderAndPay(world, buyer, lines)];
  await ship(world, shop, sent.orders[0]!.orderId);
  await world.as(buyer.tokens)(customerOrders.cancel, { orderId: cancelled.orders[0]!.orderId, reason: '不想要了' });
  const offer = await aGroupBuy(world, await goods(world, shop), { size: 3 });
  const started = await sit(world, buyer, offer);
  await sit(world, await aBuyer(world), offer, { groupId: started.groupId });
  const gone = await aBuyer(world);
  const left = await sit(world, gone, offer, { groupId: (await sit(world, await aBuyer(world), offer)).groupId });
  await world.as(gone.tokens)(customerOrders.cancel, { orderId: left.checkout.orders[0]!.orderId, reason: '不想要了' });
  client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await world.close();
});

/** Each plants one broken row, past whatever constraint would stop it in real life. */
const plants: Record<string, string> = {
  'stock.available_not_negative':
    'alter table stock_levels drop constraint stock_levels_available; update stock_levels set locked = on_hand + 1 where sku_id = (select min(id) from skus)',
  'stock.balances_are_sums': 'update stock_levels set on_hand = on_hand + 1 where sku_id = (select min(id) from skus)',
  'stock.movements_follow_on':
    'update stock_movements set on_hand_after = on_hand_after + 1 where id = (select min(id) from stock_movements)',
  'stock.one_merchant_throughout':
    'update stock_movements set merchant_id = merchant_id + 1000 where id = (select min(id) from stock_movements)',
  'catalog.prices_span_skus': 'update products set price_to_fen = price_to_fen + 1',
  'catalog.sold_out_when_all_skus_are': 'update products set sold_out = not sold_out',
  'catalog.on_shelf_is_whole': "update products set pictures = '{}'",
  'catalog.sku_specs_fit': "update skus set specs = array['中'] where id = (select min(id) from skus)",
  'catalog.categories_nest': 'update categories set depth = 3 where id = (select min(id) from categories)',
  'identity.deleted_are_anonymous': "update shoppers set state = 'deleted'",
  'identity.phones_are_sealed':
    "update shoppers set phone_sealed = '13900000000', phone_hash = 'x', phone_tail_hash = 'x' where id = (select min(id) from shoppers)",
  'identity.merges_end_somewhere': 'update shoppers set merged_into = id',
  'identity.families_have_a_way_on': 'update refresh_tokens set replaced_at = now()',
  'merchants.permissions_are_known': "update merchant_staff set permissions = array['everything']",
  'merchants.contacts_are_sealed': "update merchants set phone_sealed = '13900000000'",
  'delivery.one_default_address': 'update addresses set is_default = false',
  'delivery.addresses_are_sealed': "update addresses set phone_sealed = '13900000000'",
  'cart.lines_point_at_skus': 'update cart_lines set sku_id = sku_id + 1000000',
  'payments.one_applied_attempt': "update payment_attempts set outcome = 'late' where outcome = 'applied'",
  'payments.refunds_are_set_aside':
    'alter table payment_attempts drop constraint payment_attempts_refunds; update payment_attempts set refund_reserved_fen = refund_reserved_fen + 1 where refund_count > 0',
  'payments.surplus_goes_back': "update payment_attempts set outcome = 'late' where outcome = 'applied' and refund_count = 0",
  'payments.live_attempts_are_watched': "delete from graphile_worker._private_jobs where key like 'payments.ask:%'",
  'payments.refunds_are_watched': "delete from graphile_worker._private_jobs where key like 'payments.refund:%'",
  'orders.have_lines':
    'insert into orders (public_id, order_no, checkout_id, merchant_id, shopper_id, goods_fen, delivery_fen, payable_fen) ' +
    "select repeat('0', 20), repeat('0', 18), checkout_id, m.id, shopper_id, 0, 0, 0 from orders, lateral (select max(id) + 1 as id from merchants) m limit 1",
  'orders.allocations_add_up':
    'update order_allocations set amount_fen = amount_fen + 1 where id = (select min(id) from order_allocations)',
  'orders.checkout_is_their_sum': 'update checkouts set payable_fen = payable_fen + 1 where id = (select min(id) from checkouts)',
  'orders.paid_means_paid': "update checkouts set state = 'pending_payment' where state = 'paid'",
  'orders.stock_follows': "update stock_movements set locked_delta = 0 where subject_kind = 'checkout' and kind = 'lock'",
  'orders.cancelled_returns': "delete from stock_movements where subject_kind = 'order'",
  'orders.refunds_are_allocated': 'update order_refunds set cash_fen = cash_fen - 1',
  'orders.refunds_within_paid': 'update order_refunds set cash_fen = cash_fen + 1',
  'orders.open_ones_have_a_job': "delete from graphile_worker._private_jobs where key like 'checkout:%'",
  'orders.history_ends_in_state': 'delete from order_history where id = (select max(id) from order_history)',
  'orders.parcels_match': 'delete from shipments',
  'group_buy.seats_are_counted': "update groups set seats_taken = seats_taken + 1 where state = 'open'",
  'group_buy.formed_is_full':
    "alter table groups drop constraint groups_formed_is_full; update groups set state = 'formed', ended_at = now() where state = 'open'",
  'group_buy.live_seats_have_live_orders':
    "update group_seats set state = 'freed', ended_at = now() where id = (select max(id) from group_seats where state = 'paid')",
  'group_buy.lost_is_refunded': "delete from order_refunds where order_id in (select id from orders where cancel_cause = 'left_group')",
  'group_buy.orders_follow': "update orders set state = 'paid' where state = 'forming'",
  'group_buy.units_within_quota': 'update group_activities set promised_units = promised_units + 1',
  'group_buy.reservation_is_locked': "delete from stock_movements where subject_kind = 'group_seat'",
  'group_buy.limits_hold':
    'alter table group_activities drop constraint group_activities_limits; update group_activities set per_person_limit = 0',
  'group_buy.newcomers_are_new': "update groups set newcomers_only = true; update group_seats set newcomer = false where state = 'paid'",
  'group_buy.open_ones_have_a_job': "delete from graphile_worker._private_jobs where key like 'group:%'",
  'group_buy.leaders_lead': "update groups set leader_id = leader_id + 1000000 where state = 'open'",
  'messages.stand_in_the_inbox': "delete from message_deliveries where channel = 'inbox'",
  'messages.sent_ones_were_accepted':
    'insert into message_deliveries (message_id, kind, channel, state, settled_at) ' +
    "select id, kind, 'subscribe', 'sent', now() from messages where template_key is null limit 1",
  'messages.quotas_are_sums': "insert into message_quotas (shopper_id, template_key, balance) values (1, 'refund', 1)",
  'messages.waiting_ones_have_a_job':
    "insert into message_deliveries (message_id, kind, channel, state) select id, kind, 'subscribe', 'waiting' from messages where template_key is null limit 1",
  'staff.permissions_are_known': "update roles set permissions = array['everything'] where id = (select min(id) from roles)",
  'staff.someone_can_administer': 'update staff set disabled_at = now()',
};

test('a world made by use cases breaks no invariant, and each looked at something where there was something', async () => {
  const findings = await verifyInvariants(client, invariants);
  expect(findings.filter((finding) => finding.broken.length > 0)).toEqual([]);
  expect(findings.filter((finding) => finding.examined > 0).length).toBeGreaterThan(10);
});

describe('each invariant names a planted broken row', () => {
  test.each(invariants.map((invariant) => invariant.name))('%s', async (name) => {
    const plant = plants[name];
    expect(plant, 'every invariant needs a planted row here').toBeDefined();
    await client.query('begin');
    try {
      await client.query("set local session_replication_role = 'replica'");
      await client.query(plant!);
      const invariant = invariants.find((one) => one.name === name)!;
      const { rows } = await client.query(invariant.broken);
      expect(rows.length).toBeGreaterThan(0);
    } finally {
      await client.query('rollback');
    }
  });
});
