import { customerDelivery } from '@lintuan/contracts/delivery/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressForm, anAddressOf } from '../../../test/harness/basket.ts';
import { aShopper } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const setUp = async () => {
  const shopper = await aShopper(world);
  const list = async () => (await world.as(shopper)(customerDelivery.addresses, {})).items;
  return { shopper, list, defaults: async () => (await list()).filter(({ isDefault }) => isDefault) };
};

test('of first addresses added at the same moment, all are kept and exactly one is the default', async () => {
  const { shopper, list, defaults } = await setUp();
  await Promise.all(Array.from({ length: 6 }, () => anAddressOf(world, shopper)));
  expect(await list()).toHaveLength(6);
  expect(await defaults()).toHaveLength(1);
});

test('two made the default at the same moment leave exactly one', async () => {
  const { shopper, list, defaults } = await setUp();
  for (let at = 0; at < 4; at += 1) await anAddressOf(world, shopper);
  const ids = (await list()).map(({ addressId }) => addressId);
  await Promise.all(
    ids.map((addressId) => world.as(shopper)(customerDelivery.editAddress, { addressId, ...addressForm({ isDefault: true }) })),
  );
  expect(await defaults()).toHaveLength(1);
});

test('a default that goes while another is made the default leaves exactly one', async () => {
  const { shopper, list, defaults } = await setUp();
  for (let at = 0; at < 3; at += 1) await anAddressOf(world, shopper);
  const [first, second] = await list();
  await Promise.all([
    world.as(shopper)(customerDelivery.removeAddress, { addressId: first!.addressId }),
    world.as(shopper)(customerDelivery.editAddress, { addressId: second!.addressId, ...addressForm({ isDefault: true }) }),
  ]);
  expect(await list()).toHaveLength(2);
  expect(await defaults()).toHaveLength(1);
});

test('the twentieth place goes to exactly one of several addresses added at the same moment', async () => {
  const { shopper, list } = await setUp();
  for (let at = 0; at < 19; at += 1) await anAddressOf(world, shopper);
  const answers = await Promise.allSettled(Array.from({ length: 4 }, () => anAddressOf(world, shopper)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers)
    if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ status: 409, reason: 'delivery.too_many_addresses' });
  expect(await list()).toHaveLength(20);
});
