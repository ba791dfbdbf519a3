// Quotes for the tests of this folder.
import type { Quote, QuoteLine, QuoteShop } from '@lintuan/contracts/checkout/schemas';

export const line = (name: string, change: Partial<QuoteLine> = {}): QuoteLine => ({
  skuId: name,
  productId: name,
  productName: name,
  specs: [],
  pictureUrl: null,
  unitFen: 100,
  quantity: 1,
  amountFen: 100,
  available: 99,
  problem: null,
  ...change,
});

export const shop = (name: string, lines: QuoteLine[], deliveryFen = 0): QuoteShop => ({
  merchantId: name,
  name,
  goodsFen: 100,
  deliveryFen,
  payableFen: 100 + deliveryFen,
  freeDeliveryAboveFen: null,
  lines,
});

export const quoteOf = (shops: QuoteShop[], invalid: QuoteLine[] = []): Quote => ({
  shops,
  invalid,
  priceLines: [],
  goodsFen: 100,
  deliveryFen: 0,
  payableFen: 100,
  group: null,
  ready: invalid.length === 0,
});
