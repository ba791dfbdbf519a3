import { adminDelivery, merchantDelivery } from '@lintuan/contracts/delivery/endpoints';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aColleague, aShop, type Colleague, newId, type Shop } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { expressFees } from './index.ts';

let world: World;
let staff: Colleague;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  [staff, shop] = [await aColleague(world), await aShop(world)];
});
afterAll(() => world.close());

const ofMember = (who = shop) => world.as(who.tokens)(merchantDelivery.expressFee, {});
const setAsMember = (baseFen: number, freeAboveFen: number | null) =>
  world.as(shop.tokens)(merchantDelivery.setExpressFee, { baseFen, freeAboveFen });

test('who set nothing sends free of charge', async () => {
  const other = await aShop(world);
  expect(await ofMember(other)).toEqual({ baseFen: 0, freeAboveFen: null });
  expect(await world.as(staff.tokens)(adminDelivery.expressFee, { merchantId: other.merchantId })).toEqual({
    baseFen: 0,
    freeAboveFen: null,
  });
});

test('what a member sets is theirs alone, staff see it too, and it can be taken back', async () => {
  const other = await aShop(world);
  expect(await setAsMember(800, 9900)).toEqual({ baseFen: 800, freeAboveFen: 9900 });
  expect(await ofMember()).toEqual({ baseFen: 800, freeAboveFen: 9900 });
  expect(await ofMember(other)).toEqual({ baseFen: 0, freeAboveFen: null });
  expect(await world.as(staff.tokens)(adminDelivery.expressFee, { merchantId: shop.merchantId })).toEqual({
    baseFen: 800,
    freeAboveFen: 9900,
  });
  expect(await expressFees(world.house.db, [shop.id, other.id])).toEqual(
    new Map([
      [shop.id, { baseFen: 800, freeAboveFen: 9900 }],
      [other.id, { baseFen: 0, freeAboveFen: null }],
    ]),
  );
  expect(await setAsMember(0, null)).toEqual({ baseFen: 0, freeAboveFen: null });
});

test('staff set it for a merchant, and the audit names who, before and after', async () => {
  const other = await aShop(world);
  const set = (baseFen: number) =>
    world.as(staff.tokens)(adminDelivery.setExpressFee, { merchantId: other.merchantId, baseFen, freeAboveFen: null });
  await set(600);
  await set(1200);
  const { items } = await world.as(staff.tokens)(staffEndpoints.audit, { subject: other.merchantId });
  expect(items.map(({ action, changes }) => [action, changes])).toEqual([
    ['delivery.express_fee_set', [{ field: 'baseFen', before: 600, after: 1200 }]],
    ['delivery.express_fee_set', [{ field: 'baseFen', before: 0, after: 600 }]],
  ]);
});

test('a merchant that does not exist has no fee to read or set', async () => {
  const merchantId = newId();
  await expect(world.as(staff.tokens)(adminDelivery.expressFee, { merchantId })).rejects.toMatchObject({ status: 404 });
  await expect(world.as(staff.tokens)(adminDelivery.setExpressFee, { merchantId, baseFen: 1 })).rejects.toMatchObject({ status: 404 });
});

test.each([
  ['baseFen', { baseFen: -1 }],
  ['baseFen', { baseFen: 100_001 }],
  ['freeAboveFen', { baseFen: 0, freeAboveFen: 0 }],
])('a %s out of bounds is refused with its field', async (field, fee) => {
  await expect(world.as(shop.tokens)(merchantDelivery.setExpressFee, fee)).rejects.toMatchObject({ status: 400, details: [{ field }] });
});
