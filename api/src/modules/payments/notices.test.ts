import { paymentNotices } from '@lintuan/db/schema';
import { asc } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { ask } from '../../../test/harness/ask.ts';
import { begin, eventNames, numberOf, type Owed, owe, stateOf } from '../../../test/harness/owed.ts';
import { databaseUrl, runSql } from '../../../test/harness/template-database.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { openApiDocument } from '../../platform/http/openapi.ts';
import { routesOf } from '../../platform/module.ts';
import { paymentsModule } from './index.ts';

let world: World;
let owed: Owed;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.deliverNotices();
  await world.house.db.delete(paymentNotices);
  owed = await owe(world);
  await begin(world, owed);
});
afterEach(() => world.sim.switches.reset());

const heard = () => world.house.db.select().from(paymentNotices).orderBy(asc(paymentNotices.id));
const pay = async () => world.sim.pay.pay(await numberOf(world, owed));
const newest = () => world.sim.pay.notices.at(-1)!;
const answers = () => newest().deliveries.map(({ status }) => status);

describe('a notice', () => {
  test('that comes three times is heard three times and acted on once', async () => {
    world.sim.switches.set('pay_notice', { mode: 'duplicate', count: 2 });
    await pay();
    await world.deliverNotices();
    expect(answers()).toEqual([200, 200, 200]);
    expect((await heard()).map(({ outcome }) => outcome).toSorted()).toEqual(['applied', 'known', 'known']);
    expect(await eventNames(world, owed)).toEqual(['payments.succeeded']);
  });

  test('repeated to the letter is taken and written down once', async () => {
    await pay();
    await world.deliverNotices();
    const [kept] = await heard();
    const raw = JSON.parse(world.house.cipher.open(kept!.rawSealed, 'payment_notices.raw')) as {
      headers: Record<string, string>;
      body: string;
    };
    const again = await ask(world, 'POST', '/api/v1/public/payments/wechat/notices', {
      body: Buffer.from(raw.body, 'base64').toString('utf8'),
      headers: raw.headers,
    });
    expect([again.status, JSON.parse(again.text)]).toEqual([200, { code: 'SUCCESS', message: '成功' }]);
    expect(await heard()).toHaveLength(1);
  });

  test('that comes after the job has found the money changes nothing', async () => {
    world.sim.switches.set('pay_notice', { mode: 'delay', delayMs: 3_600_000 });
    await pay();
    world.clock.advance(31);
    await world.drainJobs();
    expect(await stateOf(world, owed)).toBe('succeeded');
    world.clock.advance(3600);
    await world.deliverNotices();
    expect(answers()).toEqual([200]);
    expect((await heard()).map(({ outcome }) => outcome)).toEqual(['known']);
    expect(await eventNames(world, owed)).toEqual(['payments.succeeded']);
  });

  test.each(['by_certificate', 'by_public_key'] as const)('signed %s is believed', async (mode) => {
    world.sim.switches.set('pay_notice', { mode });
    await pay();
    await world.deliverNotices();
    expect(answers()).toEqual([200]);
    expect(await stateOf(world, owed)).toBe('succeeded');
  });

  test.each(['tamper', 'forge', 'stale', 'signtest', 'unknown_serial'] as const)(
    'with %s is refused, and nothing of it is kept',
    async (mode) => {
      world.sim.switches.set('pay_notice', { mode, times: 1 });
      await pay();
      await world.deliverNotices();
      expect(answers()).toEqual([401]);
      expect(await heard()).toEqual([]);
      expect(await stateOf(world, owed)).toBe('open');
      world.clock.advance(15);
      await world.deliverNotices();
      expect(answers()).toEqual([401, 200]);
      expect(await stateOf(world, owed)).toBe('succeeded');
    },
  );

  test.each([
    ['other_amount', 'another_amount'],
    ['other_mchid', 'another_mchid'],
    ['other_appid', 'another_appid'],
  ] as const)('with %s is taken, kept and flagged, and pays nothing', async (mode, flag) => {
    world.sim.switches.set('pay_notice', { mode });
    await pay();
    await world.deliverNotices();
    expect(answers()).toEqual([200]);
    expect(await heard()).toMatchObject([{ outcome: 'flagged', flag }]);
    expect(await stateOf(world, owed)).toBe('open');
  });

  test('about a number nobody knows is taken and flagged', async () => {
    await pay();
    const sent = await world.sim.pay.sendNotice({ noticeId: newest().id, resource: { out_trade_no: 'PAY20400601UNKNOWN' } });
    expect(sent.status).toBe(200);
    expect(await heard()).toMatchObject([{ outcome: 'flagged', flag: 'unknown_number', attemptId: null }]);
  });

  test('of a kind nobody knows is taken and let be', async () => {
    await pay();
    const sent = await world.sim.pay.sendNotice({ noticeId: newest().id, eventType: 'COUPON.USE' });
    expect(sent.status).toBe(200);
    expect(await heard()).toMatchObject([{ outcome: 'ignored', flag: null }]);
  });

  test('larger than any of WeChat’s is not read', async () => {
    const answer = await ask(world, 'POST', '/api/v1/public/payments/wechat/notices', { body: 'x'.repeat(65_537) });
    expect(answer.status).toBe(413);
  });

  test('has a door for itself alone: asked otherwise it says how, and no document shows it', async () => {
    const answer = await ask(world, 'GET', '/api/v1/public/payments/wechat/notices');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(Object.keys(openApiDocument(routesOf([paymentsModule]), 'test').paths ?? {})).not.toContain(
      '/api/v1/public/payments/wechat/notices',
    );
  });

  test('that ours fails to act on is taken and flagged, and the job does what it missed', async () => {
    const { pool } = world.built.database;
    await pool.query(`alter table payments add constraint fails check (id <> ${owed.paymentId} or state <> 'succeeded')`);
    await pay();
    await world.deliverNotices();
    expect(answers()).toEqual([200]);
    expect(await heard()).toMatchObject([{ outcome: 'flagged', flag: 'failed' }]);
    await pool.query('alter table payments drop constraint fails');
    world.clock.advance(31);
    await world.drainJobs();
    expect(await stateOf(world, owed)).toBe('succeeded');
  });
});

test('a thousand notices under serials nobody knows make us ask for certificates once at most', async () => {
  world.clock.advance(61);
  world.sim.switches.set('pay_certificates', { mode: 'error', status: 500, times: 1000 });
  await pay();
  const strange = Array.from({ length: 1000 }, () => world.sim.pay.sendNotice({ noticeId: newest().id, fault: 'unknown_serial' }));
  const statuses = new Set((await Promise.all(strange)).map(({ status }) => status));
  expect([...statuses].every((status) => status === 401 || status === 503)).toBe(true);
  expect(world.sim.switches.list().find(({ api }) => api === 'pay_certificates')!.setting.times).toBe(999);
  expect(await heard()).toEqual([]);
});

test('while the database is away WeChat is told to come again, and its next try is taken', async () => {
  const own = await openWorld();
  try {
    const mine = await owe(own);
    await begin(own, mine);
    own.sim.pay.pay(await numberOf(own, mine));
    const name = new URL(own.databaseUrl).pathname.slice(1);
    const server = databaseUrl(inject('server'), 'postgres');
    await runSql(server, `alter database ${name} allow_connections false`);
    await runSql(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await own.deliverNotices();
    await runSql(server, `alter database ${name} allow_connections true`);
    expect(own.sim.pay.notices[0]!.deliveries.map(({ status }) => status)).toEqual([500]);
    own.clock.advance(15);
    await own.deliverNotices();
    expect(own.sim.pay.notices[0]!.deliveries.map(({ status }) => status)).toEqual([500, 200]);
    expect(await stateOf(own, mine)).toBe('succeeded');
  } finally {
    await own.close();
  }
});
