import type { SkuView } from '@lintuan/contracts/catalog/schemas';
import type { Activity, ActivityLive, OpenGroup } from '@lintuan/contracts/group-buy/schemas';
import { expect, test } from 'vitest';
import { groupGoods, groupWay, joinable, startPrice } from './group-goods.ts';

const sku = (skuId: string, specs: string[], priceFen: number): SkuView => ({
  skuId,
  specs,
  priceFen,
  originalPrice: null,
  pictureUrl: null,
  weightGrams: 0,
  soldOut: true,
});
const cherries = {
  specs: [{ name: '重量', values: ['1 斤', '2 斤', '5 斤'] }],
  skus: [sku('one', ['1 斤'], 3990), sku('two', ['2 斤'], 7580), sku('five', ['5 斤'], 17900)],
};

const offered = (skuId: string, groupFen: number, starterFen: number | null = null) => ({
  skuId,
  specs: [],
  pictureUrl: null,
  singleFen: 9999,
  groupFen,
  starterFen,
});
const activity: Activity = {
  activityId: 'activity',
  productId: 'cherry',
  productName: '樱桃',
  pictureUrl: null,
  merchantId: 'shop',
  merchantName: '店',
  size: 3,
  hours: 24,
  groupFen: 2990,
  singleFen: 3990,
  newcomersOnly: false,
  sold: 0,
  startsAt: '2026-11-20T00:00:00.000Z',
  endsAt: '2026-11-30T00:00:00.000Z',
  state: 'running',
  perOrderLimit: 2,
  perPersonLimit: 4,
  skus: [offered('one', 2990, 2490), offered('two', 5580)],
};

test('only what the group-buy holds can be chosen, at its price, even where it is sold out alone', () => {
  const goods = groupGoods(cherries, activity, false);
  expect(goods.specs).toEqual([{ name: '重量', values: ['1 斤', '2 斤'] }]);
  expect(goods.skus.map(({ skuId, priceFen, soldOut }) => [skuId, priceFen, soldOut])).toEqual([
    ['one', 2990, false],
    ['two', 5580, false],
  ]);
});

test('who starts pays the starter’s price where there is one, who joins never does', () => {
  expect(groupGoods(cherries, activity, true).skus.map(({ priceFen }) => priceFen)).toEqual([2490, 5580]);
  expect(startPrice(activity)).toEqual({ fen: 2490, several: true });
  expect(startPrice({ ...activity, skus: [offered('one', 2990)] })).toEqual({ fen: 2990, several: false });
});

const NOON = Date.parse('2026-11-21T12:00:00Z');
const open = (groupId: string, joinUntil: number): OpenGroup => ({
  groupId,
  size: 3,
  missing: 1,
  free: 1,
  deadline: new Date(joinUntil + 120_000).toISOString(),
  joinUntil: new Date(joinUntil).toISOString(),
  faces: [],
});
const live = (canStart: boolean, groups: OpenGroup[]): ActivityLive => ({ canStart, openGroups: groups.length, groups, skus: [] });

test('a group is no longer offered from the very moment its joining ends', () => {
  expect(joinable([open('past', NOON), open('open', NOON + 1)], NOON).map(({ groupId }) => groupId)).toEqual(['open']);
});

test.each([
  ['starting is offered while units are left for a whole group', live(true, []), 'start'],
  ['with no units for a new group an open one is the way', live(false, [open('a', NOON + 1)]), 'join'],
  ['a group whose joining has ended is no way', live(false, [open('a', NOON)]), 'none'],
  ['as long as nothing is known, starting is offered', undefined, 'start'],
] as const)('%s', (_, known, way) => {
  expect(groupWay(known, NOON)).toBe(way);
});
