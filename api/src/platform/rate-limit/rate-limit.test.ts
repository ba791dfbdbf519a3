import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../test/harness/ask.ts';
import { anAddress, aShopper } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { noRedisServer, type OwnRedis, ownRedis } from '../../../test/operations/own-redis.ts';
import { until } from '../../../test/operations/until.ts';

const PER_MINUTE = 5;
const me = `/api/v1${customerIdentity.me.path}`;

describe.each([
  { where: 'in memory', withRedis: false },
  { where: 'in Redis (skipped where redis-server is not installed)', withRedis: true },
])('requests counted $where', ({ withRedis }) => {
  describe.skipIf(withRedis && noRedisServer)('', () => {
    let redis: OwnRedis | null = null;
    let world: World;
    beforeAll(async () => {
      redis = withRedis ? await ownRedis() : null;
      world = await openWorld({
        now: new Date(),
        environment: { RATE_LIMIT_PER_MINUTE: String(PER_MINUTE), ...(redis ? { REDIS_URL: redis.url } : {}) },
      });
      if (redis) await until('Redis answers', () => world.built.redis!.ping());
    });
    afterAll(async () => {
      await world.close();
      await redis?.stop();
    });

    const get = (tokens: Tokens) => ask(world, 'GET', me, { token: tokens.accessToken });
    const statuses = async (tokens: Tokens, times: number) => {
      const answers = [];
      for (let turn = 0; turn < times; turn += 1) answers.push((await get(tokens)).status);
      return answers;
    };

    test('one too many within a minute is refused with the seconds to wait, and waiting them is enough', async () => {
      const shopper = await aShopper(world);
      expect(await statuses(shopper, 3)).toEqual([200, 200, 200]);
      world.clock.advance(20);
      expect(await statuses(shopper, 3)).toEqual([200, 200, 429]);
      const refused = await get(shopper);
      expect(refused.headers.get('retry-after')).toBe('40');
      expect(JSON.parse(refused.text)).toMatchObject({ code: 1005, reason: 'request.too_many', message: '操作太频繁，请稍后再试' });
      world.clock.advance(39);
      expect((await get(shopper)).headers.get('retry-after')).toBe('1');
      world.clock.advance(1);
      expect(await statuses(shopper, 4)).toEqual([200, 200, 200, 429]);
    });

    test('each person and each address is counted apart', async () => {
      const [busy, quiet] = [await aShopper(world), await aShopper(world)];
      await statuses(busy, PER_MINUTE);
      expect(await statuses(busy, 1)).toEqual([429]);
      expect(await statuses(quiet, 1)).toEqual([200]);
      expect((await world.as(undefined, anAddress())(customerIdentity.logout, { refreshToken: 'x'.repeat(43) })).done).toBe(true);
    });

    test('of twenty at once exactly as many as allowed get through', async () => {
      const shopper = await aShopper(world);
      const answers = await Promise.all(Array.from({ length: 20 }, () => get(shopper)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(PER_MINUTE);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(20 - PER_MINUTE);
    });
  });
});
