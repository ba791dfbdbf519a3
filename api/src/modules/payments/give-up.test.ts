import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { attemptsOf, begin, eventNames, numberOf, type Owed, owe, refundsOf, stateOf, toldOf } from '../../../test/harness/owed.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { closePayment } from './close-payment.ts';
import { askAbout, giveUp } from './give-up.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
afterEach(() => world.sim.switches.reset());

const close = (owed: Owed) => {
  const ctx = world.system();
  return ctx.transaction((tx) => closePayment(ctx, tx, owed));
};
const orderState = (outTradeNo: string) => world.sim.pay.orders.find((order) => order.outTradeNo === outTradeNo)!.state;

describe('giving up', () => {
  test('closes at WeChat what might still be paid', async () => {
    const owed = await owe(world);
    await begin(world, owed);
    expect(await giveUp(world.system(), owed)).toBe('settled');
    expect(orderState(await numberOf(world, owed))).toBe('CLOSED');
    expect(await close(owed)).toBe('closed');
    expect(await close(owed)).toBe('closed');
  });

  test('finds the money that nobody told of', async () => {
    const owed = await owe(world);
    await begin(world, owed);
    world.sim.switches.set('pay_notice', { mode: 'drop' });
    world.sim.pay.pay(await numberOf(world, owed));
    expect(await giveUp(world.system(), owed)).toBe('paid');
    expect(await stateOf(world, owed)).toBe('succeeded');
    expect(await close(owed)).toBe('succeeded');
  });

  test('says that it cannot be sure while WeChat is away, until no money can come any more', async () => {
    const owed = await owe(world);
    await begin(world, owed);
    world.sim.switches.set('pay_query', { mode: 'error', status: 503 });
    await expect(giveUp(world.system(), owed)).rejects.toMatchObject({ name: 'ProviderError' });
    world.clock.advance(30 * 60 + 15 * 60);
    await expect(giveUp(world.system(), owed)).rejects.toMatchObject({ name: 'ProviderError' });
    world.clock.advance(1);
    expect(await giveUp(world.system(), owed)).toBe('settled');
  });

  test('says that it cannot be sure while closing fails', async () => {
    const owed = await owe(world);
    await begin(world, owed);
    world.sim.switches.set('pay_close', { mode: 'error', status: 500, times: 1 });
    await expect(giveUp(world.system(), owed)).rejects.toMatchObject({ name: 'ProviderError' });
    expect(await giveUp(world.system(), owed)).toBe('settled');
  });
});

test('asking about what is owed brings the money to light', async () => {
  const owed = await owe(world);
  await begin(world, owed);
  world.sim.switches.set('pay_notice', { mode: 'drop' });
  world.sim.pay.pay(await numberOf(world, owed));
  await askAbout(world.system(), owed);
  expect(await stateOf(world, owed)).toBe('succeeded');
});

describe('money that comes', () => {
  test('for what was given up is told as late, once, and the payment stays closed', async () => {
    const owed = await owe(world);
    await begin(world, owed);
    expect(await close(owed)).toBe('closed');
    world.sim.pay.pay(await numberOf(world, owed));
    world.sim.switches.set('pay_notice', { mode: 'duplicate', count: 2 });
    await world.deliverNotices();
    await world.drainJobs();
    const [attempt] = await attemptsOf(world, owed);
    expect(attempt).toMatchObject({ state: 'succeeded', outcome: 'late' });
    expect(await toldOf(world, owed)).toMatchObject([
      { name: 'payments.came_late', payload: { attemptId: attempt!.id, amountFen: 1990, subjectId: owed.subjectId } },
    ]);
    expect(await stateOf(world, owed)).toBe('closed');
  });

  test('a second time goes back by itself', async () => {
    const owed = await owe(world);
    world.sim.switches.set('pay_close', { mode: 'error', status: 500 });
    await begin(world, owed, 'native');
    const first = await numberOf(world, owed);
    await begin(world, owed, 'h5');
    const second = await numberOf(world, owed);
    world.sim.pay.pay(second);
    world.sim.pay.pay(first);
    await world.deliverNotices();
    await world.drainJobs();
    expect((await attemptsOf(world, owed)).map(({ outcome }) => outcome)).toEqual(['duplicate', 'applied']);
    expect(await refundsOf(world, owed)).toMatchObject([{ cause: 'duplicate_payment', amountFen: 1990, state: 'processing' }]);
    world.clock.advance(3);
    await world.deliverNotices();
    expect(await refundsOf(world, owed)).toMatchObject([{ state: 'succeeded' }]);
    expect(await eventNames(world, owed)).toEqual(['payments.succeeded', 'payments.refund_succeeded']);
  });

  test('at the very moment of giving up is either applied or late, never both and never lost', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => owe(world)));
    for (const owed of all) await begin(world, owed);
    for (const owed of all) world.sim.pay.pay(await numberOf(world, owed));
    const [closed] = await Promise.all([Promise.all(all.map(close)), world.deliverNotices()]);
    for (const [index, owed] of all.entries()) {
      const [attempt] = await attemptsOf(world, owed);
      const won = closed[index] === 'succeeded';
      expect([await stateOf(world, owed), attempt!.outcome]).toEqual(won ? ['succeeded', 'applied'] : ['closed', 'late']);
      expect(await eventNames(world, owed)).toEqual([won ? 'payments.succeeded' : 'payments.came_late']);
    }
  });
});
