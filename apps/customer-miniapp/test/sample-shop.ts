import type { Cart, CartLine, GuestCart } from '@lintuan/contracts/cart/schemas';
import type { Home, ProductCard, ProductDetail } from '@lintuan/contracts/catalog/schemas';
import type { Consent, Me, Tokens } from '@lintuan/contracts/identity/schemas';
import type { Availability } from '@lintuan/contracts/stock/schemas';

const id = (name: string): string => name.padEnd(20, '0');

export const merchant = { merchantId: id('merchant'), name: '青禾果蔬', logoUrl: null, notice: '每天 17:00 前下单，次日送达' };

const card = (name: string, productName: string, priceFen: number): ProductCard => ({
  productId: id(name),
  name: productName,
  subtitle: '当天采摘',
  pictureUrl: `/files/${id(name)}.webp`,
  priceFen,
  originalPrice: null,
  soldOut: false,
  sales: 128,
  flags: ['recommended'],
  merchantId: merchant.merchantId,
  merchantName: merchant.name,
});

export const cherries = card('cherry', '山东大樱桃', 3990);
export const peaches = card('peach', '阳山水蜜桃', 2580);

export const home: Home = {
  categories: [{ categoryId: id('fr'), name: '水果', iconUrl: null }],
  recommended: [cherries],
  hot: [peaches],
  fresh: [],
};

export const onePoundId = id('1jn');

export const cherryDetail: ProductDetail = {
  productId: cherries.productId,
  name: cherries.name,
  subtitle: cherries.subtitle,
  descriptionHtml: '<p>果径 28 毫米以上</p>',
  pictures: [cherries.pictureUrl],
  brandName: null,
  categories: [{ categoryId: id('fr'), name: '水果' }],
  flags: ['recommended'],
  sales: 128,
  soldOut: false,
  specs: [{ name: '重量', values: ['1 斤', '2 斤'] }],
  skus: [
    { skuId: onePoundId, specs: ['1 斤'], priceFen: 3990, originalPrice: null, pictureUrl: null, weightGrams: 500, soldOut: false },
    { skuId: id('2jn'), specs: ['2 斤'], priceFen: 7580, originalPrice: null, pictureUrl: null, weightGrams: 1000, soldOut: false },
  ],
  merchant,
};

export const cherryStock: Availability = {
  items: [
    { skuId: onePoundId, available: 3 },
    { skuId: id('2jn'), available: 0 },
  ],
};

/** A cart that holds pounds of cherries and nothing else. */
export function cartOf({ lines }: GuestCart): Cart {
  const held: CartLine[] = lines.map(({ skuId, quantity, selected = true }) => ({
    skuId,
    productId: cherries.productId,
    merchantId: merchant.merchantId,
    productName: cherries.name,
    specs: ['1 斤'],
    pictureUrl: null,
    unitFen: 3990,
    priceWhenAddedFen: null,
    quantity,
    selected,
    available: 3,
    problem: null,
  }));
  const count = held.reduce((sum, { quantity }) => sum + quantity, 0);
  const shop = { merchantId: merchant.merchantId, name: merchant.name, logoUrl: null, freeDeliveryAboveFen: 1010, lines: held };
  return { shops: held.length > 0 ? [shop] : [], invalid: [], selectedCount: count, selectedFen: count * 3990, count };
}

export const tokens: Tokens = {
  accessToken: 'access',
  accessExpiresAt: '2026-06-01T02:15:00.000Z',
  refreshToken: 'refresh',
  refreshExpiresAt: '2026-06-08T02:00:00.000Z',
};

export const me: Me = {
  shopperId: id('me'),
  nickname: '阿青',
  avatarUrl: null,
  phoneMasked: '138****8000',
  wechatLinked: true,
  joinedAt: '2026-06-01T02:00:00.000Z',
};

export const privacyConsent: Consent = { purpose: 'privacy', version: '2026-11', given: true, at: '2026-06-01T02:00:00.000Z' };
