import { customerCart, publicCart } from '@lintuan/contracts/cart/endpoints';
import type { Cart } from '@lintuan/contracts/cart/schemas';
import { adminCatalog, merchantCatalog, publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { customerDelivery } from '@lintuan/contracts/delivery/endpoints';
import { adminIdentity, customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import { adminOrders, customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { adminStock, merchantStock, publicStock } from '@lintuan/contracts/stock/endpoints';
import {
  addresses,
  auditEntries,
  brands,
  categories,
  merchantStaff,
  merchants,
  paymentAttempts,
  paymentNotices,
  products,
  sessions,
  skus,
  stockMovements,
} from '@lintuan/db/schema';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestRefund } from '../src/modules/payments/index.ts';
import { anAddressOf, putInCart } from './harness/basket.ts';
import { countStatements } from './harness/count-statements.ts';
import { type Goods, goods } from './harness/goods.ts';
import { type Owed, owe, paid } from './harness/owed.ts';
import { aColleague, aShop, aShopper, type Colleague, newId, type Shop } from './harness/people.ts';
import { order } from './harness/trade.ts';
import { openWorld, type World } from './harness/world.ts';

const MANY = 30;
let world: World;
let shop: Shop;
let staff: Colleague;
let shopper: Awaited<ReturnType<typeof aShopper>>;
let made: Goods;
let settled: Owed;
beforeAll(async () => {
  world = await openWorld();
  [shop, staff, shopper] = [await aShop(world), await aColleague(world), await aShopper(world)];
  made = await goods(world, shop, { flags: ['hot', 'fresh', 'recommended'] });
  await anAddressOf(world, shopper);
  await putInCart(world, shopper, made);
  settled = await paid(world);
  await grow(3);
});
afterAll(() => world.close());

/** More of everything a list can show: copies of what is there, each under a name of its own. */
async function grow(count: number): Promise<void> {
  const { db } = world.house;
  const [product] = await db.select().from(products).where(eq(products.publicId, made.productId));
  const [sku] = await db.select().from(skus).where(eq(skus.productId, product!.id));
  const [member] = await db.select().from(merchantStaff).where(eq(merchantStaff.merchantId, shop.id));
  const [merchant] = await db.select().from(merchants).where(eq(merchants.id, shop.id));
  const [session] = await db.select().from(sessions).where(eq(sessions.audience, 'customer'));
  const [movement] = await db.select().from(stockMovements).where(eq(stockMovements.skuId, sku!.id));
  const [address] = await db.select().from(addresses);
  const copy = <Row extends { id: number }>({ id: _, ...row }: Row, change: Partial<Row>) => ({ ...row, publicId: newId(), ...change });
  for (let at = 0; at < count; at += 1) {
    const name = newId();
    const [own] = await db.insert(merchants).values(copy(merchant!, { name })).returning();
    const [branch] = await db
      .insert(categories)
      .values({ publicId: newId(), name: name.slice(0, 20), depth: 1 })
      .returning();
    for (const merchantId of [shop.id, own!.id]) {
      const [other] = await db
        .insert(products)
        .values(copy(product!, { name, merchantId, ...(merchantId === shop.id ? {} : { categoryId: branch!.id }) }))
        .returning();
      await db.insert(skus).values(copy(sku!, { productId: other!.id, merchantId, code: newId() }));
    }
    await db.insert(skus).values(copy(sku!, { specs: [name], code: name, position: at + 1 }));
    await db.insert(merchantStaff).values(copy(member!, { name }));
    await db.insert(brands).values({ publicId: newId(), name });
    for (const [audience, subjectId] of [
      ['customer', session!.subjectId],
      ['admin', staff.id],
    ] as const)
      await db.insert(sessions).values(copy(session!, { audience, subjectId }));
    await db.insert(addresses).values(copy(address!, { isDefault: false }));
    await db.insert(stockMovements).values(copy(movement!, { reason: name }));
    await growPayments();
    await order(world, { tokens: shopper, addressId: address!.publicId }, [{ skuId: made.skus[0]!.skuId, quantity: 1 }]);
    await db.insert(auditEntries).values({
      actorKind: 'admin',
      actorName: name,
      action: 'test',
      subjectKind: 'test',
      subjectId: name,
      subjectName: name,
      createdAt: world.clock.now,
    });
  }
  await db.execute(sql`insert into stock_levels (warehouse_id, sku_id, merchant_id, on_hand, locked, low_stock_at)
    select l.warehouse_id, s.id, s.merchant_id, 1, 0, 10 from skus s join stock_levels l on l.merchant_id = s.merchant_id
    on conflict do nothing`);
  await db.execute(sql`insert into cart_lines (shopper_id, sku_id, quantity, selected, price_when_added_fen, updated_at)
    select c.shopper_id, s.id, 1, true, 100, now() from skus s, addresses c where c.is_default
    on conflict do nothing`);
}

/** One more payment, and of the one there is an attempt, a notice and a refund. */
async function growPayments(): Promise<void> {
  await owe(world);
  const { db } = world.house;
  const [attempt] = await db.select().from(paymentAttempts).where(eq(paymentAttempts.paymentId, settled.paymentId));
  const [notice] = await db.select().from(paymentNotices).where(eq(paymentNotices.attemptId, attempt!.id));
  const { id: _attempt, ...failed } = {
    ...attempt!,
    outTradeNo: newId(),
    state: 'closed',
    outcome: null,
    successTime: null,
    transactionId: null,
  };
  await db.insert(paymentAttempts).values(failed);
  const { id: _notice, ...heard } = { ...notice!, nonce: newId() };
  await db.insert(paymentNotices).values(heard);
  const ctx = world.system();
  const wanted = {
    paymentId: settled.paymentId,
    amountFen: 1,
    cause: 'shortage',
    subject: { kind: newId(), id: 1 },
    reason: '缺货',
  } as const;
  await ctx.transaction((tx) => requestRefund(ctx, tx, wanted));
}

const linesOf = ({ shops, invalid }: Cart) => [...shops.flatMap(({ lines }) => lines), ...invalid];
const someOfEach = async () =>
  (await world.house.db.select({ skuId: skus.publicId }).from(skus).limit(50)).map((sku) => ({ ...sku, quantity: 1 }));

const limit = 100;
type Read = () => Promise<{ items: unknown[] } | Record<string, unknown[]>>;
const lists: [string, Read][] = [
  ['products for shoppers', () => world.as()(publicCatalog.products, { limit })],
  ['products of a category', () => world.as()(publicCatalog.products, { limit, category: made.categoryId, merchant: shop.merchantId })],
  ['the home page', async () => ({ ...(await world.as()(publicCatalog.home, {})) })],
  ['categories for shoppers', () => world.as()(publicCatalog.categories, {})],
  ['what is left of each SKU', () => world.as()(publicStock.availability, { productId: made.productId })],
  ['a product page', async () => ({ skus: (await world.as()(publicCatalog.product, { productId: made.productId })).skus })],
  ['products for staff', () => world.as(staff.tokens)(adminCatalog.products, { limit })],
  ['a product for staff', async () => ({ skus: (await world.as(staff.tokens)(adminCatalog.product, { productId: made.productId })).skus })],
  ['products for a member', () => world.as(shop.tokens)(merchantCatalog.products, { limit })],
  ['categories for staff', () => world.as(staff.tokens)(adminCatalog.categories, {})],
  ['brands', () => world.as(staff.tokens)(adminCatalog.brands, {})],
  ['merchants', () => world.as(staff.tokens)(adminMerchants.list, { limit })],
  ['people of a merchant', () => world.as(staff.tokens)(adminMerchants.staff, { merchantId: shop.merchantId })],
  ['stock for staff', () => world.as(staff.tokens)(adminStock.list, { limit })],
  ['stock for a member', () => world.as(shop.tokens)(merchantStock.list, { limit })],
  ['stock that is low', () => world.as(staff.tokens)(adminStock.list, { limit, low: 'true' })],
  ['movements of a SKU', () => world.as(staff.tokens)(adminStock.movements, { limit, skuId: made.skus[0]!.skuId })],
  ['payments', () => world.as(staff.tokens)(adminPayments.list, { limit })],
  [
    'a payment',
    async () => {
      const { attemptList, notices, refunds } = await world.as(staff.tokens)(adminPayments.read, { paymentId: settled.publicId });
      return { attemptList, notices, refunds };
    },
  ],
  ['notices', () => world.as(staff.tokens)(adminPayments.notices, { limit, outcome: 'applied' })],
  ['refunds', () => world.as(staff.tokens)(adminPayments.refunds, { limit })],
  ['the audit', () => world.as(staff.tokens)(staffEndpoints.audit, { limit })],
  ['a cart', async () => ({ lines: linesOf(await world.as(shopper)(customerCart.read, {})) })],
  ['a cart of a guest', async () => ({ lines: linesOf(await world.as()(publicCart.view, { lines: await someOfEach() })) })],
  [
    'a quote',
    async () => {
      const { shops, invalid } = await world.as(shopper)(customerCheckout.quote, { lines: await someOfEach() });
      return { lines: [...shops.flatMap(({ lines }) => lines), ...invalid] };
    },
  ],
  ['own orders', () => world.as(shopper)(customerOrders.list, { limit })],
  ['own orders that wait to be paid', () => world.as(shopper)(customerOrders.list, { limit, tray: 'to_pay' })],
  ['orders for a member', () => world.as(shop.tokens)(merchantOrders.list, { limit, phone: '6666' })],
  ['orders for staff', () => world.as(staff.tokens)(adminOrders.list, { limit, merchant: shop.merchantId })],
  ['checkouts', () => world.as(staff.tokens)(adminOrders.checkouts, { limit })],
  ['addresses', () => world.as(shopper)(customerDelivery.addresses, {})],
  ['devices of a shopper', () => world.as(shopper)(customerIdentity.sessions, {})],
  ['devices of staff', () => world.as(staff.tokens)(adminIdentity.sessions, {})],
];

/** Statements of one reading that finds nothing in the cache but who is asking. */
async function cost(read: Read) {
  await read();
  world.house.cache.drop(['products', 'product-pages', 'categories', `product:${made.productId}`]);
  let rows = 0;
  const statements = await countStatements(world, async () => {
    const answer = await read();
    rows = Object.values(answer).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  });
  return { statements, rows };
}

const few = new Map<string, { statements: number; rows: number }>();
beforeAll(async () => {
  for (const [name, read] of lists) few.set(name, await cost(read));
  await grow(MANY);
});

test.each(lists)('%s cost as many statements with thirty more rows as with a few', async (name, read) => {
  const before = few.get(name)!;
  const after = await cost(read);
  expect(after.statements).toBe(before.statements);
  expect(after.statements).toBeGreaterThan(0);
  expect(after.statements).toBeLessThanOrEqual(6);
  expect(after.rows).toBeGreaterThan(before.rows);
});
