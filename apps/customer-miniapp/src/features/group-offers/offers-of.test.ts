import type { ActivityCard } from '@lintuan/contracts/group-buy/schemas';
import { expect, test } from 'vitest';
import { offersOf } from './offers-of.ts';

const offer = (activityId: string): ActivityCard => ({
  activityId,
  productId: activityId,
  productName: activityId,
  pictureUrl: null,
  merchantId: 'm',
  merchantName: '店',
  size: 2,
  hours: 24,
  groupFen: 100,
  singleFen: 200,
  newcomersOnly: false,
  sold: 0,
  startsAt: '2026-11-20T00:00:00.000Z',
  endsAt: '2026-11-30T00:00:00.000Z',
});

test('an offer that slid to the next page while scrolling is shown once, in its first place', () => {
  const pages = [{ items: [offer('a'), offer('b')] }, { items: [offer('b'), offer('c')] }];
  expect(offersOf({ pages }).map(({ activityId }) => activityId)).toEqual(['a', 'b', 'c']);
});
