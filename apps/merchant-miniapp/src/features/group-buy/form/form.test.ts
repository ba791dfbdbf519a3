import { CallError } from '@lintuan/api-client/client';
import { ActivityForm } from '@lintuan/contracts/group-buy/managed-schemas';
import type { Offer } from '@lintuan/contracts/group-buy/offer';
import { expect, test } from 'vitest';
import { type ActivityDraft, blankDraft, draftOf, momentOf, timeOf } from './activity-form.ts';
import { sayGroupSaving, sayStarterSaving } from './hints.ts';
import { faultsAt, firstWrong, readActivity, stepOf } from './read-activity.ts';
import { skuFaults } from './sku-faults.ts';

const id = (name: string): string => name.padEnd(20, '0');
const now = new Date('2026-11-20T02:00:00.000Z');
const offer: Offer = {
  productId: id('eggs'),
  name: '土鸡蛋',
  pictureUrl: null,
  skus: [
    { skuId: id('s1'), specs: ['10 枚'], singleFen: 1500, available: 40 },
    { skuId: id('s2'), specs: ['30 枚'], singleFen: 3900, available: null },
  ],
};
const filled: ActivityDraft = {
  ...blankDraft(now),
  productId: offer.productId,
  skus: { [id('s2')]: { joins: true, group: '32.8', starter: '30', quota: '60' } },
};
const faultsOf = (draft: ActivityDraft) => {
  const reading = readActivity(draft, offer, now);
  return reading.ok ? {} : reading.faults;
};
const entry = (part: object) => ({ ...filled, skus: { [id('s2')]: { joins: true, group: '32', starter: '', quota: '60', ...part } } });

test('what is typed becomes what the contract asks for, with the SKUs that take part and no others', () => {
  const reading = readActivity(filled, offer, now);
  expect(reading).toMatchObject({
    ok: true,
    form: { skus: [{ skuId: id('s2'), groupFen: 3280, starterFen: 3000, quota: 60 }], startsAt: now.toISOString() },
  });
  expect(ActivityForm.safeParse(reading.ok && reading.form).success).toBe(true);
});

test.each<[string, ActivityDraft, string[]]>([
  ['no product', { ...filled, productId: null }, ['productId']],
  ['no SKU', { ...filled, skus: {} }, ['skus']],
  ['no price', entry({ group: '' }), ['skus.0.groupFen']],
  ['a price that is none', entry({ group: 'x' }), ['skus.0.groupFen']],
  ['a price of nothing', entry({ group: '0' }), ['skus.0.groupFen']],
  ['a starter price that is none', entry({ starter: 'x' }), ['skus.0.starterFen']],
  ['a starter price of nothing', entry({ starter: '0' }), ['skus.0.starterFen']],
  ['more pieces than an activity takes', entry({ quota: '100001' }), ['skus.0.quota']],
  ['a price that saves nothing', entry({ group: '39' }), ['skus.0.groupFen']],
  ['a starter who pays more', entry({ starter: '33' }), ['skus.0.starterFen']],
  ['no pieces', entry({ quota: '0' }), ['skus.0.quota']],
  ['half a piece', entry({ quota: '2.5' }), ['skus.0.quota']],
  ['fewer pieces than people', entry({ quota: '2' }), ['skus.0.quota']],
  ['no hours', { ...filled, hours: '' }, ['hours']],
  ['a week and an hour', { ...filled, hours: '169' }, ['hours']],
  ['an end that is past', { ...filled, endsAt: { day: '2026-11-19', clock: '22:00' } }, ['endsAt']],
  [
    'an end before the start',
    { ...filled, startsNow: false, startsAt: { day: '2026-11-25', clock: '09:00' }, endsAt: { day: '2026-11-25', clock: '08:59' } },
    ['endsAt'],
  ],
  ['less for a person than for an order', { ...filled, perOrderLimit: 6 }, ['perPersonLimit']],
])('%s is told at its field', (_, draft, fields) => {
  expect(Object.keys(faultsOf(draft))).toEqual(fields);
});

test('a fault leads to the step its field stands on', () => {
  expect(['productId', 'skus.3.quota', 'skus', 'size', 'hours', 'perPersonLimit', 'endsAt'].map(stepOf)).toEqual([0, 1, 1, 1, 2, 2, 2]);
  const faults = { hours: 'a', 'skus.0.groupFen': 'b' };
  expect(firstWrong(faults)).toBe(1);
  expect(faultsAt(faults, 2)).toEqual({ hours: 'a' });
  expect(firstWrong({})).toBeNull();
});

test('what was saved is shown so that saving it again changes nothing', () => {
  const saved = {
    productId: offer.productId,
    size: 5,
    hours: 48,
    startsAt: '2026-11-22T01:30:00.000Z',
    endsAt: '2026-11-29T14:00:00.000Z',
    perOrderLimit: 1,
    perPersonLimit: 3,
    newcomersOnly: true,
    virtualFill: true,
    skus: [{ skuId: id('s1'), specs: [], singleFen: 1500, groupFen: 1280, starterFen: null, quota: 40, used: 0 }],
  };
  const reading = readActivity(draftOf(saved, now), offer, now);
  expect(reading).toMatchObject({ ok: true, form: { ...saved, skus: [{ groupFen: 1280, starterFen: null, quota: 40 }] } });
});

test('a moment is picked and kept by the clock in Shanghai', () => {
  expect(momentOf(new Date('2026-11-20T16:30:00.000Z'))).toEqual({ day: '2026-11-21', clock: '00:30' });
  expect(timeOf({ day: '2026-11-21', clock: '00:30' }).toISOString()).toBe('2026-11-20T16:30:00.000Z');
});

test.each([
  ['12', '省 ¥3.00，8折'],
  ['14.99', '省 ¥0.01，9.9折'],
  ['0.01', '省 ¥14.99，0.1折'],
  ['15', ''],
  ['', ''],
])('a group price of %s beside ¥15 says “%s”', (group, words) => {
  expect(sayGroupSaving({ singleFen: 1500 }, { group })).toBe(words);
});

test('what the starter saves is told only when it is something', () => {
  expect(sayStarterSaving({ group: '12', starter: '11' })).toBe('团长再省 ¥1.00');
  expect(sayStarterSaving({ group: '12', starter: '12' })).toBe('');
  expect(sayStarterSaving({ group: '12', starter: '' })).toBe('');
});

test('what is wrong with a SKU is told with its name, and anything else is left to the refusal itself', () => {
  const refusal = (field: string) =>
    new CallError('可用库存不够活动份数', 'stock.not_enough', 409, [{ field, message: '可用库存只有 2 件' }]);
  expect(skuFaults(refusal('skus.1.quota'), offer.skus)).toEqual(['30 枚：可用库存只有 2 件']);
  expect(skuFaults(refusal('endsAt'), offer.skus)).toBeNull();
  expect(skuFaults(new Error('other'), offer.skus)).toBeNull();
});
