import { ActivityForm } from '@lintuan/contracts/group-buy/managed-schemas';
import type { Offer } from '@lintuan/contracts/group-buy/offer';
import { expect, test } from 'vitest';
import { type ActivityDraft, blankDraft, checkDraft, draftOf, formOf } from './activity-draft.ts';
import { saySaving } from './hints.ts';

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
const entry = (part: object) => ({ ...filled, skus: { [id('s2')]: { joins: true, group: '32', starter: '', quota: '60', ...part } } });

test('what is typed becomes what the contract asks for, in the clock of Shanghai and with the SKUs that take part', () => {
  const form = formOf({ ...filled, startsAt: '2026-11-21 09:30' }, offer);
  expect(form).toMatchObject({
    skus: [{ skuId: id('s2'), groupFen: 3280, starterFen: 3000, quota: 60 }],
    startsAt: '2026-11-21T01:30:00.000Z',
    endsAt: '2026-11-27T14:00:00.000Z',
  });
  expect(ActivityForm.safeParse(form).success).toBe(true);
  expect(checkDraft(filled, offer, now)).toEqual({});
});

test.each<[string, ActivityDraft, string[]]>([
  ['no product', { ...filled, productId: '' }, ['productId', 'skus']],
  ['no SKU', { ...filled, skus: {} }, ['skus']],
  ['no price', entry({ group: '' }), ['skus.0.groupFen']],
  ['a price that saves nothing', entry({ group: '39' }), ['skus.0.groupFen']],
  ['a starter who pays more', entry({ starter: '33' }), ['skus.0.starterFen']],
  ['a price of nothing', entry({ group: '0' }), ['skus.0.groupFen']],
  ['a starter price of nothing', entry({ starter: '0' }), ['skus.0.starterFen']],
  ['a starter price that is none', entry({ starter: 'x' }), ['skus.0.starterFen']],
  ['no pieces', entry({ quota: '' }), ['skus.0.quota']],
  ['fewer pieces than people', entry({ quota: '2' }), ['skus.0.quota']],
  ['one person alone', { ...filled, size: 1 }, ['size']],
  ['a week and an hour', { ...filled, hours: 169 }, ['hours']],
  ['no end', { ...filled, endsAt: '' }, ['endsAt']],
  ['an end that is past', { ...filled, endsAt: '2026-11-19 22:00' }, ['endsAt']],
  ['an end before the start', { ...filled, startsAt: '2026-11-25 09:00', endsAt: '2026-11-25 08:59' }, ['endsAt']],
  ['less for a person than for an order', { ...filled, perOrderLimit: 6 }, ['perPersonLimit']],
])('%s is told at its field', (_, draft, fields) => {
  expect(Object.keys(checkDraft(draft, offer, now)).sort()).toEqual(fields);
});

test('a price that is not typed, is no amount or is nothing is told in words of its own', () => {
  const told = ['', '1.234', '0', '39'].map((group) => checkDraft(entry({ group }), offer, now)['skus.0.groupFen']);
  expect(told).toEqual(['请填写拼团价', '金额最多两位小数', '金额至少 1 分', '应低于单独买的 ¥39.00']);
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
  expect(formOf(draftOf(saved), offer)).toEqual({ ...saved, skus: [{ skuId: id('s1'), groupFen: 1280, starterFen: null, quota: 40 }] });
});

test.each([
  ['12', '', '省 ¥3.00'],
  ['12', '11', '省 ¥3.00，团长省 ¥4.00'],
  ['12', '12', '省 ¥3.00'],
  ['15', '', ''],
  ['', '11', ''],
])('a group price of “%s” and a starter’s of “%s” beside ¥15 say “%s”', (group, starter, words) => {
  expect(saySaving({ singleFen: 1500 }, { group, starter })).toBe(words);
});
