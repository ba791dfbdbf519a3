import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { brands, categories, merchants, milestones } from '@lintuan/db/schema';
import { expect, onTestFinished, test } from 'vitest';
import { seedDatabase } from '../../src/seed/seed.ts';
import { aShop, newId } from '../harness/people.ts';
import { openWorld } from '../harness/world.ts';

async function demoWorld() {
  const world = await openWorld({ environment: { DEMO: '1' } });
  onTestFinished(() => world.close());
  return world;
}

test('a demo that was cut short begins anew, and two processes make it once', async () => {
  const world = await demoWorld();
  const { db } = world.house;
  await db.insert(milestones).values({ name: 'demo_begun', version: 1 });
  await db.insert(categories).values({ publicId: newId(), depth: 1, name: '蔬菜水果' });
  await db.insert(brands).values({ publicId: newId(), name: '山野集' });
  await Promise.all([seedDatabase(world.house), seedDatabase(world.house)]);
  const home = await world.as()(publicCatalog.home, {});
  expect(home.categories.filter((category) => category.name === '蔬菜水果')).toHaveLength(1);
  expect(await db.select().from(merchants)).toHaveLength(3);
}, 60_000);

test('a database with data of its own gets no demo', async () => {
  const world = await demoWorld();
  await aShop(world);
  await seedDatabase(world.house);
  expect(await world.house.db.select().from(merchants)).toHaveLength(1);
});
