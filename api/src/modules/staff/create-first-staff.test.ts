import { adminIdentity } from '@lintuan/contracts/identity/endpoints';
import { staff as endpoints } from '@lintuan/contracts/staff/endpoints';
import { expect, onTestFinished, test } from 'vitest';
import { openWorld } from '../../../test/harness/world.ts';
import { seedDatabase } from '../../seed/seed.ts';
import { createFirstStaff } from './index.ts';

test('the first of the staff holds every permission, and there is never a second first', async () => {
  const world = await openWorld();
  onTestFinished(() => world.close());
  await seedDatabase(world.house);
  const [password, late] = await Promise.all([createFirstStaff(world.system(), 'ann'), createFirstStaff(world.system(), 'bob')]);
  expect([password, late].filter(Boolean)).toHaveLength(1);
  const name = password ? 'ann' : 'bob';
  const tokens = await world.as()(adminIdentity.login, { name, password: (password ?? late)! });
  expect((await world.as(tokens)(endpoints.me, {})).permissions).toContain('staff.edit');
});
