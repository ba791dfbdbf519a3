import { verify } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { attemptsOf, begin, eventNames, jobsUnder, numberOf, owe, payerOf, stateOf, toldOf } from '../../../test/harness/owed.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { shoppersMerged } from '../../events/identity.ts';
import type { FakePay } from '../../platform/providers/fake-pay.ts';
import { ASK_KEY } from './job-kinds.ts';
import { requestRefund } from './request-refund.ts';
import { startAttempt } from './start-attempt.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
afterEach(() => world.sim.switches.reset());

const atWechat = (outTradeNo: string) => world.sim.pay.orders.find((order) => order.outTradeNo === outTradeNo);

describe('paying', () => {
  test.each(['jsapi', 'h5', 'native'] as const)('by %s settles what is owed once, at the time WeChat took it', async (method) => {
    const owed = await owe(world);
    const step = await begin(world, owed, method);
    expect(step.kind).toBe(method);
    const outTradeNo = await numberOf(world, owed);
    expect(outTradeNo).toMatch(/^PAY20400601[0-9A-Z]{20}$/);
    const at = new Date(world.clock.now.getTime() + 2000);
    world.sim.pay.pay(outTradeNo, { at });
    await world.deliverNotices();
    expect(await stateOf(world, owed)).toBe('succeeded');
    expect(await toldOf(world, owed)).toMatchObject([{ name: 'payments.succeeded', payload: { successTime: at.toISOString() } }]);
    expect(await attemptsOf(world, owed)).toMatchObject([{ state: 'succeeded', outcome: 'applied', successTime: at }]);
  });

  test('in the mini-program gets fields signed with the merchant’s key', async () => {
    const owed = await owe(world);
    const step = await begin(world, owed, 'jsapi');
    if (step.kind !== 'jsapi') throw new Error(step.kind);
    const signed = `${step.appId}\n${step.timeStamp}\n${step.nonceStr}\n${step.package}\n`;
    const right = verify('RSA-SHA256', Buffer.from(signed), inject('payKeys').merchantPublicKey, Buffer.from(step.paySign, 'base64'));
    expect(right).toBe(true);
    expect(step.package).toMatch(/^prepay_id=wx/);
  });

  test('tells WeChat until when it may be paid, and by whom', async () => {
    const owed = await owe(world);
    await begin(world, owed, 'jsapi');
    const order = atWechat(await numberOf(world, owed))!;
    expect(order.payableUntil).toEqual(new Date(world.clock.now.getTime() + 30 * 60_000));
    expect(order.openid).toBe((await attemptsOf(world, owed))[0]!.payerRef);
  });

  test('nothing is settled where it is opened', async () => {
    const owed = await owe(world, 0);
    expect(await stateOf(world, owed)).toBe('succeeded');
    expect(await eventNames(world, owed)).toEqual(['payments.succeeded']);
    expect(await attemptsOf(world, owed)).toMatchObject([{ provider: 'none', outcome: 'applied' }]);
    expect(await begin(world, owed)).toEqual({ kind: 'paid' });
  });

  test('what someone else owes is not found', async () => {
    const [owed, other] = [await owe(world), await owe(world)];
    const asked = startAttempt(payerOf(world, other), { ...owed, method: 'native' });
    await expect(asked).rejects.toMatchObject({ reason: 'request.not_found' });
  });

  test('less than a minute before its end is refused', async () => {
    const owed = await owe(world, 100, 0.9);
    await expect(begin(world, owed)).rejects.toMatchObject({ reason: 'payments.expired' });
  });

  test('by H5 without knowing from where is refused', async () => {
    const owed = await owe(world);
    const asked = startAttempt(payerOf(world, owed, undefined, null), { ...owed, method: 'h5' });
    await expect(asked).rejects.toMatchObject({ reason: 'payments.method_unavailable' });
  });
});

test('an account that is merged into another takes along what it owes', async () => {
  const [owed, heir] = [await owe(world), await owe(world)];
  const ctx = world.system();
  await ctx.transaction((tx) => tx.publish(shoppersMerged({ from: owed.payerId, into: heir.payerId })));
  await world.drainJobs();
  expect((await begin(world, { ...owed, payerId: heir.payerId })).kind).toBe('native');
});

describe('where there is no merchant account', () => {
  const none = { WECHAT_PAY_MCHID: '', WECHAT_PAY_MERCHANT_SERIAL: '', WECHAT_PAY_MERCHANT_KEY: '', WECHAT_PAY_API_V3_KEY: '' };
  const bare = { ...none, WECHAT_PAY_PUBLIC_KEY_ID: '', WECHAT_PAY_PUBLIC_KEY: '' };

  test('paying says so, and begins nothing', async () => {
    const own = await openWorld({ environment: bare });
    onTestFinished(() => own.close());
    const owed = await owe(own);
    await expect(begin(own, owed)).rejects.toMatchObject({ reason: 'payments.method_unavailable' });
    expect(await attemptsOf(own, owed)).toEqual([]);
  });

  test('the fake provider goes the whole way, notice and refund', async () => {
    const own = await openWorld({ environment: { ...bare, PAY_PROVIDER: 'fake' } });
    onTestFinished(() => own.close());
    const fake = own.house.providers.payments as FakePay;
    const owed = await owe(own);
    expect((await begin(own, owed, 'jsapi')).kind).toBe('jsapi');
    fake.pay(await numberOf(own, owed));
    const { headers, body } = fake.notice(await numberOf(own, owed));
    const answer = await own.app.request('/api/v1/public/payments/wechat/notices', { method: 'POST', headers, body: body.toString() });
    expect([answer.status, await stateOf(own, owed)]).toEqual([200, 'succeeded']);
    const ctx = own.system();
    const wanted = {
      paymentId: owed.paymentId,
      amountFen: 1990,
      cause: 'cancelled',
      subject: { kind: 'test', id: 1 },
      reason: '取消',
    } as const;
    const { refundNo } = await ctx.transaction((tx) => requestRefund(ctx, tx, wanted));
    await own.drainJobs();
    fake.settleRefund(refundNo, 'succeeded');
    own.clock.advance(61);
    await own.drainJobs();
    expect(await eventNames(own, owed)).toEqual(['payments.succeeded', 'payments.refund_succeeded']);
  });
});

describe('beginning again', () => {
  test('with the same key is the same attempt, with the same parameters', async () => {
    const owed = await owe(world);
    const key = 'the-same-key';
    const [first, second] = [await begin(world, owed, 'native', key), await begin(world, owed, 'native', key)];
    expect([first.kind, second.kind]).toEqual(['native', 'native']);
    expect(await attemptsOf(world, owed)).toHaveLength(1);
  });

  test('after declining closes the attempt before it and takes another way', async () => {
    const owed = await owe(world);
    await begin(world, owed, 'jsapi');
    const first = await numberOf(world, owed);
    world.sim.pay.decline(first);
    await begin(world, owed, 'h5');
    const second = await numberOf(world, owed);
    expect([atWechat(first)!.state, atWechat(second)!.state]).toEqual(['CLOSED', 'NOTPAY']);
    world.sim.pay.pay(second);
    await world.deliverNotices();
    expect((await attemptsOf(world, owed)).map(({ state, outcome }) => [state, outcome])).toEqual([
      ['closed', null],
      ['succeeded', 'applied'],
    ]);
  });

  test('finds out that the attempt before was paid, and asks for no second payment', async () => {
    const owed = await owe(world);
    await begin(world, owed);
    const first = await numberOf(world, owed);
    world.sim.switches.set('pay_notice', { mode: 'drop' });
    world.sim.pay.pay(first);
    expect(await begin(world, owed)).toEqual({ kind: 'paid' });
    expect(await stateOf(world, owed)).toBe('succeeded');
    expect(world.sim.pay.orders.filter((order) => order.payerOpenid === null && order.outTradeNo === first)).toEqual([]);
    const [, second] = await attemptsOf(world, owed);
    expect(atWechat(second!.outTradeNo)).toBeUndefined();
    world.clock.advance(700);
    await world.drainJobs();
    expect((await attemptsOf(world, owed))[1]!.state).toBe('closed');
  });

  test('twenty times at once leaves one payment, and only what may still be paid is open at WeChat', async () => {
    const owed = await owe(world);
    const begun = await Promise.allSettled(Array.from({ length: 20 }, () => begin(world, owed)));
    expect(begun.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    for (const wait of [700, 700]) {
      world.clock.advance(wait);
      await world.drainJobs();
    }
    const open = world.sim.pay.orders.filter(({ state, outTradeNo }) => state === 'NOTPAY' && outTradeNo.startsWith('PAY'));
    const ours = new Set((await attemptsOf(world, owed)).map(({ outTradeNo }) => outTradeNo));
    expect(open.filter(({ outTradeNo }) => ours.has(outTradeNo)).length).toBeLessThanOrEqual(1);
    expect((await attemptsOf(world, owed)).filter(({ state }) => state !== 'closed').length).toBeLessThanOrEqual(1);
  });
});

describe('when WeChat', () => {
  test('is away, paying says so, and the same key goes on where it was', async () => {
    const owed = await owe(world);
    world.sim.switches.set('pay_native', { mode: 'error', status: 500, times: 1 });
    await expect(begin(world, owed, 'native', 'key-of-one-try')).rejects.toMatchObject({ name: 'ProviderError' });
    expect((await begin(world, owed, 'native', 'key-of-one-try')).kind).toBe('native');
    expect(await attemptsOf(world, owed)).toMatchObject([{ state: 'prepared' }]);
  });

  test('did it but its answer is lost, a second call finds the same order', async () => {
    const owed = await owe(world);
    world.sim.switches.set('pay_native', { mode: 'lost', times: 1 });
    expect((await begin(world, owed)).kind).toBe('native');
    expect(await attemptsOf(world, owed)).toHaveLength(1);
  });

  test('answers without its right signature, it is not believed', async () => {
    const owed = await owe(world);
    world.sim.switches.set('pay_native', { mode: 'bad_signature' });
    await expect(begin(world, owed)).rejects.toMatchObject({ name: 'ProviderError' });
    expect(await attemptsOf(world, owed)).toMatchObject([{ state: 'created' }]);
  });

  test('refuses, the attempt ends there with its words kept', async () => {
    const owed = await owe(world);
    world.sim.switches.set('pay_native', { mode: 'error', status: 400, code: 'PARAM_ERROR', message: '参数错误', times: 1 });
    await expect(begin(world, owed)).rejects.toMatchObject({ reason: 'payments.refused' });
    expect(await attemptsOf(world, owed)).toMatchObject([{ state: 'closed', lastError: 'PARAM_ERROR 参数错误' }]);
    expect((await begin(world, owed)).kind).toBe('native');
  });

  test('never sends a notice, the job finds the money half a minute later', async () => {
    const owed = await owe(world);
    await begin(world, owed);
    world.sim.switches.set('pay_notice', { mode: 'drop' });
    world.sim.pay.pay(await numberOf(world, owed));
    expect(await world.deliverNotices()).toBe(0);
    await world.drainJobs();
    expect(await stateOf(world, owed)).toBe('open');
    world.clock.advance(31);
    await world.drainJobs();
    expect(await stateOf(world, owed)).toBe('succeeded');
    expect(await eventNames(world, owed)).toEqual(['payments.succeeded']);
  });

  test('cannot be asked, the job asks again until it can', async () => {
    const owed = await owe(world);
    await begin(world, owed);
    world.sim.switches.set('pay_notice', { mode: 'drop' });
    world.sim.switches.set('pay_query', { mode: 'error', status: 502 });
    world.sim.pay.pay(await numberOf(world, owed));
    world.clock.advance(31);
    await world.drainJobs();
    expect(await attemptsOf(world, owed)).toMatchObject([{ state: 'prepared', lastError: expect.stringContaining('502') }]);
    world.sim.switches.reset();
    world.clock.advance(121);
    await world.drainJobs();
    expect(await stateOf(world, owed)).toBe('succeeded');
  });

  test('is never paid, the attempt is closed there at its end and nobody asks any more', async () => {
    const owed = await owe(world, 100, 5);
    await begin(world, owed);
    const outTradeNo = await numberOf(world, owed);
    for (const wait of [31, 121, 601]) {
      world.clock.advance(wait);
      await world.drainJobs();
    }
    expect(atWechat(outTradeNo)!.state).toBe('CLOSED');
    const [attempt] = await attemptsOf(world, owed);
    expect(attempt!.state).toBe('closed');
    expect(await jobsUnder(world, ASK_KEY + attempt!.id)).toEqual([]);
  });
});
