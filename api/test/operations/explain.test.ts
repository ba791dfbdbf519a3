import { customerCart } from '@lintuan/contracts/cart/endpoints';
import { adminCatalog, publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { adminGroupBuy, customerGroupBuy, publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { activitySorts, myGroupTrays } from '@lintuan/contracts/group-buy/schemas';
import { groupStates } from '@lintuan/contracts/group-buy/states';
import { adminIdentity, customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { adminMessages, customerMessages, merchantMessages } from '@lintuan/contracts/messages/endpoints';
import { adminOrders, customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { orderTrays } from '@lintuan/contracts/orders/schemas';
import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { noticeOutcomes } from '@lintuan/contracts/payments/schemas';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { adminStock, publicStock } from '@lintuan/contracts/stock/endpoints';
import { merchantStaff } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { groupBuyModule } from '../../src/modules/group-buy/index.ts';
import { messagesModule } from '../../src/modules/messages/index.ts';
import { ordersModule } from '../../src/modules/orders/index.ts';
import { CHECKOUT_IDS } from '../../src/modules/orders/stores/placing.ts';
import { paymentsModule } from '../../src/modules/payments/index.ts';
import { lockStock } from '../../src/modules/stock/index.ts';
import { gather } from '../../src/platform/jobs/gather.ts';
import type { Tick } from '../../src/platform/jobs/ticks.ts';
import { idOfShopper } from '../harness/basket.ts';
import { aColleague, anAddress, aShop, aShopper, aShopperByPhone, type Colleague, type Shop } from '../harness/people.ts';
import { aBuyer, type Buyer } from '../harness/trade.ts';
import { openWorld, type World } from '../harness/world.ts';
import { fill } from './fill.ts';
import { activityId, CROWDED, fillGroups, groupId } from './fill-groups.ts';
import { fillMessages } from './fill-messages.ts';
import { BOUGHT, fillTrade, orderNo, outTradeNo, RECEIVER } from './fill-trade.ts';

const BIG = new Set([
  'products',
  'skus',
  'stock_levels',
  'stock_movements',
  'shoppers',
  'sessions',
  'refresh_tokens',
  'sms_codes',
  'audit_entries',
  'checkouts',
  'orders',
  'order_lines',
  'order_allocations',
  'order_history',
  'shipments',
  'payments',
  'payment_attempts',
  'payment_notices',
  'refunds',
  'cart_lines',
  'addresses',
  'messages',
  'message_deliveries',
  'group_activities',
  'group_activity_skus',
  'groups',
  'group_seats',
  'group_views',
  '_private_jobs',
]);
/** What one page of a list may read of a big table; only a count may run through an index to its end. */
const MOST_ROWS = 5000;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}
interface Sent {
  text: string;
  values: unknown[];
}

let world: World;
let colleague: Colleague;
let shop: Shop;
let buyer: Buyer;
let client: pg.Client;
const product = 'p0000000000000004321';
const sku = 's0000000000000004321';
beforeAll(async () => {
  world = await openWorld({ now: new Date() });
  await fill(world.databaseUrl);
  colleague = await aColleague(world);
  shop = await aShop(world);
  buyer = await aBuyer(world);
  await fillTrade(world.databaseUrl, { buyerId: await idOfShopper(world, buyer.tokens), shopId: shop.id }, world.house.cipher);
  const [member] = await world.house.db.select({ id: merchantStaff.id }).from(merchantStaff).where(eq(merchantStaff.merchantId, shop.id));
  await fillMessages(world.databaseUrl, { buyerId: await idOfShopper(world, buyer.tokens), memberId: member!.id });
  await fillGroups(world.databaseUrl, { buyerId: await idOfShopper(world, buyer.tokens) });
  client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
}, 240_000);
afterAll(async () => {
  await client.end();
  await world.close();
});

/** The statements a use case really sends, with their parameters. */
async function sentBy(work: () => Promise<unknown>): Promise<Sent[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls.flatMap(([config, values]) => {
      const text = typeof config === 'string' ? config : (config as { text?: string }).text;
      const given = (values as unknown) ?? (config as { values?: unknown[] }).values;
      return text && /^\s*(select|with|update|delete)/i.test(text) ? [{ text, values: Array.isArray(given) ? given : [] }] : [];
    });
  } finally {
    spy.mockRestore();
  }
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const tableOf = (plan: Plan) => plan['Relation Name']?.replace(/^(audit_entries|events)_.*$/, '$1');

/** What of a big table each statement reads without an index, or in too great a number. */
async function walks({ text, values }: Sent): Promise<string[]> {
  await client.query('begin');
  try {
    const { rows } = await client.query({ text: `explain (analyze, format json) ${text}`, values });
    return nodes(rows[0]['QUERY PLAN'][0].Plan as Plan)
      .filter((node) => BIG.has(tableOf(node) ?? ''))
      .flatMap((node) => {
        const looked = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
        const read = Math.round(looked * node['Actual Loops']);
        const bad = (node['Node Type'] === 'Seq Scan' && read > 100) || (read > MOST_ROWS && !text.startsWith('select count(*)'));
        return bad ? [`${node['Node Type']} on ${tableOf(node)} reads ${read} rows: ${text.slice(0, 400)}`] : [];
      });
  } finally {
    await client.query('rollback');
  }
}

const guest = () => world.as(undefined, anAddress());
const staff = () => world.as(colleague.tokens);
const mine = () => world.as(buyer.tokens);
const seller = () => world.as(shop.tokens);
const checkoutId = (n: number) => `k${String(n).padStart(19, '0')}`;
const orderId = (n: number) => `q${String(n).padStart(19, '0')}`;
async function tickOf(ticks: readonly Tick[]): Promise<void> {
  for (const tick of ticks.filter(({ name }) => name.includes('sweep'))) await tick.run(world.system());
}
const uses: Record<string, () => Promise<unknown>> = {
  'the list as it comes': () => guest()(publicCatalog.products, {}),
  'the list by newest': () => guest()(publicCatalog.products, { sort: 'newest' }),
  'the list by sales': () => guest()(publicCatalog.products, { sort: 'sales' }),
  'the list by price, upward': () => guest()(publicCatalog.products, { sort: 'price_up' }),
  'the list by price, downward': () => guest()(publicCatalog.products, { sort: 'price_down' }),
  'the third page': () => guest()(publicCatalog.products, { page: 3 }),
  'the list of a category': () => guest()(publicCatalog.products, { category: 'c0000000000000000042' }),
  'the list of a shop': () => guest()(publicCatalog.products, { merchant: 'm0000000000000000042' }),
  'the list of a flag': () => guest()(publicCatalog.products, { flag: 'hot' }),
  'the list of a keyword': () => guest()(publicCatalog.products, { keyword: '商品4321' }),
  'the home page': () => guest()(publicCatalog.home, {}),
  'a product page': () => guest()(publicCatalog.product, { productId: product }),
  'what is left of a product': () => guest()(publicStock.availability, { productId: product }),
  'the goods that staff manage': () => staff()(adminCatalog.products, {}),
  'the goods of one shop that staff manage': () => staff()(adminCatalog.products, { merchant: 'm0000000000000000042' }),
  'stock of one product': () => staff()(adminStock.list, { product }),
  'movements of a SKU': () => staff()(adminStock.movements, { skuId: sku }),
  'the newest of the audit': () => staff()(staffEndpoints.audit, {}),
  'the audit of one thing': () => staff()(staffEndpoints.audit, { subject: product }),
  'the audit of one person': () => staff()(staffEndpoints.audit, { actor: '员工42' }),
  'the audit of one kind of change': () => staff()(staffEndpoints.audit, { action: 'catalog.7' }),
  'signing in by SMS, and who someone is': async () => world.as(await aShopperByPhone(world, '13800138000'))(customerIdentity.me, {}),
  'signing in by WeChat, and the devices signed in': async () => world.as(await aShopper(world))(customerIdentity.sessions, {}),
  'trading a refresh token': async () => guest()(customerIdentity.refresh, { refreshToken: (await aShopper(world)).refreshToken }),
  'signing out everywhere': async () => world.as(await aShopper(world))(customerIdentity.endAllSessions, {}),
  'what waits to be told': () => gather(world.system(), messagesModule.gatherings[0]!),
  'my orders': () => mine()(customerOrders.list, {}),
  'how many of my orders wait for what': () => mine()(customerOrders.counts, {}),
  'my order by its number': () => mine()(customerOrders.find, { number: orderNo(BOUGHT) }),
  "my order by WeChat's number": () => mine()(customerOrders.find, { number: outTradeNo(BOUGHT) }),
  'my order': () => mine()(customerOrders.read, { orderId: orderId(BOUGHT) }),
  'my cart': () => mine()(customerCart.read, {}),
  "how many of a shop's orders wait for what": () => seller()(merchantOrders.counts, {}),
  "a shop's orders to one phone": () => seller()(merchantOrders.list, { phone: RECEIVER.phone }),
  "a shop's orders to the end of a phone": () => seller()(merchantOrders.list, { phone: RECEIVER.phone.slice(-4) }),
  "a shop's order by its number": () => seller()(merchantOrders.list, { number: orderNo(7) }),
  "a shop's order by its parcel": () => seller()(merchantOrders.list, { number: 'SF54207' }),
  'all orders to the end of a phone': () => staff()(adminOrders.list, { phone: RECEIVER.phone.slice(-4) }),
  'all orders of a checkout': () => staff()(adminOrders.list, { number: checkoutId(BOUGHT) }),
  'all checkouts': () => staff()(adminOrders.checkouts, {}),
  'a checkout by its number': () => staff()(adminOrders.checkouts, { number: checkoutId(BOUGHT) }),
  "a checkout by an order's number": () => staff()(adminOrders.checkouts, { number: orderNo(BOUGHT) }),
  'all payments': () => staff()(adminPayments.list, {}),
  'a payment by its number': () => staff()(adminPayments.list, { number: outTradeNo(BOUGHT) }),
  'refunds by the number of their payment': () => staff()(adminPayments.refunds, { number: outTradeNo(BOUGHT) }),
  'a payment by its checkout': () => staff()(adminPayments.list, { number: checkoutId(BOUGHT) }),
  ...Object.fromEntries(
    noticeOutcomes.map((outcome) => [
      `the notices that were ${outcome}, further on`,
      () => staff()(adminPayments.notices, { outcome, cursor: String(BOUGHT) }),
    ]),
  ),
  'what is unpaid past its time, and what stands too long': () => tickOf(ordersModule.ticks),
  'what money nobody looks after': () => tickOf(paymentsModule.ticks),
  'my messages': () => mine()(customerMessages.list, {}),
  'my messages, further on': () => mine()(customerMessages.list, { cursor: String(BOUGHT) }),
  'how many messages I have not opened': () => mine()(customerMessages.unread, {}),
  "a member's messages": () => seller()(merchantMessages.list, {}),
  'how messages were delivered': () => staff()(adminMessages.deliveries, {}),
  'what failed of them': () => staff()(adminMessages.deliveries, { state: 'failed' }),
  'how those of one kind were delivered': () => staff()(adminMessages.deliveries, { kind: 'group_formed', channel: 'subscribe' }),
  'how those to one shopper were delivered': async () =>
    staff()(adminMessages.deliveries, { who: (await mine()(customerIdentity.me, {})).shopperId }),
  'what messages nobody looks after': () => tickOf(messagesModule.ticks),
  ...Object.fromEntries(
    activitySorts.map((sort) => [`group-buys that run, by ${sort}`, () => guest()(publicGroupBuy.activities, { sort })]),
  ),
  'the group-buy of a product': () => guest()(publicGroupBuy.ofProduct, { productId: 'p0000000000000000004' }),
  'a group-buy': () => guest()(publicGroupBuy.activity, { activityId: activityId(CROWDED) }),
  'the groups one can join, of very many': () => guest()(publicGroupBuy.live, { activityId: activityId(CROWDED) }),
  'a group that is open': () => guest()(publicGroupBuy.group, { groupId: groupId(99_983) }),
  'a group that is over, with another to join': () => guest()(publicGroupBuy.group, { groupId: groupId(43) }),
  'how I stand to a group': () => mine()(customerGroupBuy.standing, { activityId: activityId(CROWDED), groupId: groupId(99_983) }),
  'my groups': () => mine()(customerGroupBuy.groups, {}),
  ...Object.fromEntries(
    myGroupTrays.map((tray) => [
      `my groups that are ${tray}, further on`,
      () => mine()(customerGroupBuy.groups, { tray, cursor: '54200' }),
    ]),
  ),
  'all group-buys': () => staff()(adminGroupBuy.activities, {}),
  'the group-buys of one shop': () => staff()(adminGroupBuy.activities, { merchant: 'm0000000000000000042' }),
  ...Object.fromEntries(groupStates.map((state) => [`all groups that are ${state}`, () => staff()(adminGroupBuy.groups, { state })])),
  'the groups of one activity': () => staff()(adminGroupBuy.groups, { activity: activityId(CROWDED) }),
  'a group and who is in it': () => staff()(adminGroupBuy.group, { groupId: groupId(54_200) }),
  'what groups and activities are due': () => tickOf(groupBuyModule.ticks),
  'what a basket takes from the shelf': () => {
    const ctx = world.system();
    const lines = [4321, 77, 54_321].map((skuId) => ({ skuId, quantity: 1 }));
    return ctx.transaction((tx) => lockStock(ctx, tx, { kind: 'checkout', idFrom: CHECKOUT_IDS }, lines));
  },
  ...Object.fromEntries(
    orderTrays.flatMap((tray) => [
      [`my orders in the tray ${tray}, further on`, () => mine()(customerOrders.list, { tray, cursor: String(BOUGHT) })],
      [`a shop's orders in the tray ${tray}`, () => seller()(merchantOrders.list, { tray })],
      [`all orders in the tray ${tray}`, () => staff()(adminOrders.list, { tray })],
    ]),
  ),
  'staff trading a refresh token': () => guest()(adminIdentity.refresh, { refreshToken: colleague.tokens.refreshToken }),
};

test.each(Object.entries(uses))('%s is found by an index among 100,000', async (_, use) => {
  const sent = await sentBy(use);
  expect(sent.some(({ text }) => [...BIG].some((table) => text.includes(table)))).toBe(true);
  const found: string[] = [];
  for (const statement of sent) found.push(...(await walks(statement)));
  expect(found).toEqual([]);
});
