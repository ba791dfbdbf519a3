import { randomUUID } from 'node:crypto';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { checkouts, orders, stockLevels } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../test/harness/ask.ts';
import { type Goods, goods } from '../../../test/harness/goods.ts';
import { aShop, type Shop } from '../../../test/harness/people.ts';
import { aBuyer, type Buyer } from '../../../test/harness/trade.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  shop = await aShop(world);
});
afterAll(() => world.close());

const skuOf = (product: Goods): string => product.skus[0]!.skuId;
const crowd = (size: number): Promise<Buyer[]> => Promise.all(Array.from({ length: size }, () => aBuyer(world)));

test('of fifty shoppers who want one of the last ten at once, exactly ten get an order, within two seconds', async () => {
  const [scarce, buyers] = [await goods(world, shop, {}, 10), await crowd(50)];
  const began = performance.now();
  const answers = await Promise.allSettled(
    buyers.map((buyer) =>
      world.as(buyer.tokens)(customerCheckout.place, {
        lines: [{ skuId: skuOf(scarce), quantity: 1 }],
        fromCart: false,
        addressId: buyer.addressId,
        payableFen: 1990,
      }),
    ),
  );
  expect(performance.now() - began).toBeLessThan(2000);
  const refused = answers.filter((answer) => answer.status === 'rejected');
  expect(answers.length - refused.length).toBe(10);
  expect(new Set(refused.map((answer) => answer.reason.reason))).toEqual(new Set(['checkout.lines_changed']));
  const [level] = await world.house.db.select().from(stockLevels).where(eq(stockLevels.merchantId, shop.id));
  expect(level).toMatchObject({ onHand: 10, locked: 10 });
});

test('two baskets with the same goods the other way round never block each other', async () => {
  const [one, other, buyers] = [await goods(world, shop), await goods(world, shop), await crowd(20)];
  const lines = [one, other].map((product) => ({ skuId: skuOf(product), quantity: 1 }));
  const placed = await Promise.all(
    buyers.map((buyer, index) =>
      world.as(buyer.tokens)(customerCheckout.place, {
        lines: index % 2 === 0 ? lines : lines.toReversed(),
        fromCart: false,
        addressId: buyer.addressId,
        payableFen: 3980,
      }),
    ),
  );
  expect(placed).toHaveLength(20);
});

test('the same key twenty times at once makes one order, and all are told of it', async () => {
  const [product, buyer, key] = [await goods(world, shop, {}, 5), await aBuyer(world), randomUUID()];
  const body = JSON.stringify({
    lines: [
      { skuId: skuOf(product), quantity: 1 },
      { skuId: skuOf(product), quantity: 1 },
    ],
    fromCart: false,
    addressId: buyer.addressId,
    payableFen: 3980,
  });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      ask(world, 'POST', '/api/v1/customer/checkouts', {
        token: buyer.tokens.accessToken,
        body,
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
      }),
    ),
  );
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
  const ids = answers.map((answer) => JSON.parse(answer.text).data.checkoutId as string);
  expect(new Set(ids).size).toBe(1);
  const rows = await world.house.db
    .select({ id: orders.id })
    .from(orders)
    .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
    .where(eq(checkouts.publicId, ids[0]!));
  expect(rows).toHaveLength(1);
});
