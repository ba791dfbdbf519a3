import type { AskQuote, Checkout, CheckoutState, PlaceCheckout, Quote } from '@lintuan/contracts/checkout/schemas';
import type { Address } from '@lintuan/contracts/delivery/schemas';
import type { CancelOrder, CustomerOrder, OrderCard } from '@lintuan/contracts/orders/schemas';
import { cherries, merchant, onePoundId, peaches } from './sample-shop.ts';

const FEE_FEN = 600;

const atFirst = { unitFen: 3990, available: 3, state: 'pending_payment' as CheckoutState };
/** How shop and checkout stand right now; a test sets it. */
export const now = { ...atFirst };
/** Every order that was asked for, accepted or not. */
export const placed: PlaceCheckout[] = [];
export const cancelled: Omit<CancelOrder, 'orderId'>[] = [];

export const beforeTrade = (): void => {
  Object.assign(now, atFirst);
  placed.length = 0;
  cancelled.length = 0;
};

export const twoPounds = { lines: [{ skuId: onePoundId, quantity: 2 }], fromCart: false };

export const address: Address = {
  addressId: 'h0me'.padEnd(20, '0'),
  name: '小林',
  phone: '13800138000',
  regionCode: '310104',
  province: '上海市',
  city: '上海市',
  district: '徐汇区',
  detail: '漕溪北路 88 号 502',
  tag: '家',
  isDefault: true,
};

export function quoteFor({ lines }: AskQuote): Quote {
  const shown = lines.map(({ skuId, quantity }) => ({
    skuId,
    productId: cherries.productId,
    productName: cherries.name,
    specs: ['1 斤'],
    pictureUrl: null,
    unitFen: now.unitFen,
    quantity,
    amountFen: quantity * now.unitFen,
    available: now.available,
    problem: quantity > now.available ? ('short' as const) : null,
  }));
  const goodsFen = shown.reduce((sum, { amountFen, problem }) => (problem ? sum : sum + amountFen), 0);
  const sums = { goodsFen, deliveryFen: FEE_FEN, payableFen: goodsFen + FEE_FEN };
  return {
    ...sums,
    shops: [{ merchantId: merchant.merchantId, name: merchant.name, ...sums, freeDeliveryAboveFen: null, lines: shown }],
    invalid: [],
    priceLines: [
      { step: 'goods', label: '商品金额', amountFen: goodsFen },
      { step: 'delivery', label: '运费', amountFen: FEE_FEN },
    ],
    group: null,
    ready: shown.every(({ problem }) => problem === null),
  };
}

export const checkoutId = 'chec'.padEnd(20, '0');

export const orderIds = ['0rder1'.padEnd(20, '0'), '0rder2'.padEnd(20, '0')] as const;
export const payNumber = 'PAY20261121DA4XJHVFQ6GD4GRTTVZV';

export const checkout = (): Checkout => ({
  checkoutId,
  state: now.state,
  payableFen: 2 * now.unitFen + FEE_FEN,
  priceLines: [],
  createdAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + 30 * 60_000).toISOString(),
  cancelCause: now.state === 'cancelled' ? 'unpaid' : null,
  groupId: null,
  orders: [
    {
      orderId: orderIds[0],
      orderNo: '2026112100000001',
      merchantName: merchant.name,
      payableFen: 2 * now.unitFen + FEE_FEN,
      pieces: 2,
      firstName: cherries.name,
    },
  ],
});

export const payFields = {
  timeStamp: '1700000000',
  nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  package: 'prepay_id=wx201410272009395522657a690389285100',
  signType: 'RSA' as const,
  paySign: 'oR9d8PuhnIc+YZ8cBHFCwfgpaK9gd7vaRvkYD7rthRAZ',
};

function card(orderId: string, { productId, name, priceFen }: typeof cherries): OrderCard {
  const line = { lineId: '1', skuId: onePoundId, productId, productName: name, specs: ['1 斤'], pictureUrl: null };
  const sums = { unitFen: priceFen, quantity: 1, amountFen: priceFen, cashFen: priceFen, refundedQuantity: 0 };
  return {
    orderId,
    orderNo: orderId,
    checkoutId,
    state: now.state,
    merchantId: merchant.merchantId,
    merchantName: merchant.name,
    payableFen: priceFen,
    pieces: 1,
    lines: [{ ...line, ...sums }],
    createdAt: new Date().toISOString(),
    expiresAt: now.state === 'pending_payment' ? new Date(Date.now() + 30 * 60_000).toISOString() : null,
  };
}

/** Two orders of one checkout. */
export const orders = (): OrderCard[] => [card(orderIds[0], cherries), card(orderIds[1], peaches)];

export const order = (): CustomerOrder => ({
  ...card(orderIds[0], cherries),
  group: null,
  checkoutState: now.state,
  paidTogether: 2,
  checkoutPayableFen: cherries.priceFen + peaches.priceFen,
  goodsFen: cherries.priceFen,
  deliveryFen: 0,
  priceLines: [{ step: 'goods', label: '商品金额', amountFen: cherries.priceFen }],
  receiver: { name: '小林', phone: '13800138000', region: '上海市 徐汇区', detail: '漕溪北路 88 号 502' },
  buyerNote: '',
  shipment: null,
  refunds: [],
  paidAt: null,
  shippedAt: null,
  receivedAt: null,
  completedAt: null,
  cancelledAt: null,
  cancelCause: now.state === 'cancelled' ? 'shopper' : null,
  cancelReason: null,
  receiveBy: null,
  timeline: [],
});
