import { expect, test } from 'vitest';
import { offerOf } from './offer.ts';

const product = {
  productId: 'eggs',
  name: '土鸡蛋',
  pictures: [{ url: '/first.webp' }, { url: '/second.webp' }],
  skus: [
    { skuId: 's1', specs: ['10 枚'], priceFen: 1500 },
    { skuId: 's2', specs: ['30 枚'], priceFen: 3900 },
  ],
};

test('each SKU is offered with what it costs alone and how many there are, and none where the stock does not know it', () => {
  expect(offerOf(product, [{ skuId: 's1', available: 40 }])).toEqual({
    productId: 'eggs',
    name: '土鸡蛋',
    pictureUrl: '/first.webp',
    skus: [
      { skuId: 's1', specs: ['10 枚'], singleFen: 1500, available: 40 },
      { skuId: 's2', specs: ['30 枚'], singleFen: 3900, available: 0 },
    ],
  });
});

test('who may not see the stock is told no number', () => {
  expect(offerOf({ ...product, pictures: [] }, null)).toMatchObject({ pictureUrl: null, skus: [{ available: null }, { available: null }] });
});
