import { randomBytes, randomUUID } from 'node:crypto';
import { createClient } from '@lintuan/api-client/client';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { shoppers } from '@lintuan/db/schema';
import { count, countDistinct, isNotNull } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { buildHouse } from '../../src/platform/build-house.ts';
import { subscribers } from '../../src/worker.ts';
import { aShopper } from '../harness/people.ts';
import { openWorld } from '../harness/world.ts';

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [k1, k2, h1, h2] = [key('k1'), key('k2'), key('h1'), key('h2')];
const PHONES = 15;

test('while processes disagree on which key is current, of two who bind one phone at once only one gets it', async () => {
  const world = await openWorld({ environment: { FIELD_KEYS: `${k1},${k2}`, HASH_KEYS: `${h1},${h2}`, DATABASE_POOL: '40' } });
  onTestFinished(() => world.close());
  const config = readConfig({ ...world.environment, FIELD_KEYS: `${k2},${k1}`, HASH_KEYS: `${h2},${h1}` });
  const other = await buildHouse(config, subscribers, () => world.clock.now);
  onTestFinished(() => other.close());
  const otherApp = createApp(other.house, true);
  const onOther = (tokens: Tokens) =>
    createClient({
      newKey: randomUUID,
      session: { accessToken: () => tokens.accessToken, refresh: async () => false },
      transport: async ({ method, path, headers, body }) => {
        const answer = await otherApp.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
        return { status: answer.status, body: await answer.json() };
      },
    });
  const people = await Promise.all(Array.from({ length: PHONES }, async () => [await aShopper(world), await aShopper(world)] as const));
  const code = (phone: string) => {
    const made = randomUUID();
    world.sim.state.phoneCodes.set(made, { appid: world.config.wechat!.appid, phone, expiresAt: Number.POSITIVE_INFINITY, used: false });
    return made;
  };
  const outcomes = await Promise.all(
    people.flatMap(([one, two], at) => {
      const phone = `137${String(at).padStart(8, '0')}`;
      return [
        world.as(one)(customerIdentity.bindWechatPhone, { code: code(phone) }),
        onOther(two)(customerIdentity.bindWechatPhone, { code: code(phone) }),
      ].map((bound) => bound.catch((error) => error.reason as string));
    }),
  );
  expect(outcomes.filter((outcome) => typeof outcome === 'object')).toHaveLength(PHONES);
  expect(outcomes.filter((outcome) => outcome === 'identity.phone_taken')).toHaveLength(PHONES);
  const [bound] = await world.house.db
    .select({ rows: count(), phones: countDistinct(shoppers.phoneHash) })
    .from(shoppers)
    .where(isNotNull(shoppers.phoneHash));
  expect(bound).toEqual({ rows: PHONES, phones: PHONES });
});
