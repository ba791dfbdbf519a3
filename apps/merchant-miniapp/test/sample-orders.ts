import type { MerchantMe } from '@lintuan/contracts/merchants/schemas';
import type { ManagedOrder, ManagedOrderCard, OrderState } from '@lintuan/contracts/orders/schemas';
import type { DayFigures } from '@lintuan/contracts/statistics/schemas';
import { addDays, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { id, owner } from './sample-shop.ts';

const at = '2026-11-20T01:00:00.000Z';
const due = '2026-11-20T01:30:00.000Z';

export const seller: MerchantMe = {
  ...owner,
  permissions: [...owner.permissions, 'orders.read', 'orders.edit', 'orders.ship', 'orders.cancel', 'delivery.edit', 'statistics.read'],
};

export function sampleOrder(digit: number, state: OrderState): ManagedOrder {
  const paid = state !== 'pending_payment';
  return {
    orderId: id(`rd${digit}`),
    orderNo: `20261120000000000${digit}`,
    checkoutId: id(`ch${digit}`),
    state,
    merchantId: owner.merchant.merchantId,
    merchantName: owner.merchant.name,
    payableFen: 4500,
    pieces: 2,
    lines: [
      {
        lineId: `l${digit}`,
        skuId: id('egg'),
        productId: id('eggs'),
        productName: '土鸡蛋',
        specs: ['30 枚'],
        pictureUrl: null,
        unitFen: 1950,
        quantity: 2,
        amountFen: 3900,
        cashFen: 3900,
        refundedQuantity: 0,
      },
    ],
    createdAt: at,
    expiresAt: paid ? null : due,
    group: null,
    checkoutState: paid ? 'paid' : 'pending_payment',
    paidTogether: 1,
    checkoutPayableFen: 4500,
    goodsFen: 3900,
    deliveryFen: 600,
    priceLines: [],
    receiver: { name: '陈晓', phone: '13812345678', region: '上海市 徐汇区', detail: `漕溪北路 ${digit} 号` },
    buyerNote: digit === 1 ? '放门口就好' : '',
    shipment: null,
    refunds: [],
    paidAt: paid ? at : null,
    shippedAt: null,
    receivedAt: null,
    completedAt: null,
    cancelledAt: null,
    cancelCause: null,
    cancelReason: null,
    receiveBy: null,
    timeline: [{ event: 'pay', fromState: 'pending_payment', toState: 'paid', actorKind: 'system', actorName: '', note: '', at }],
    sellerNote: '',
    shopperName: '小陈',
    paymentId: null,
    held: false,
  };
}

export const cardOf = (order: ManagedOrder): ManagedOrderCard => ({
  ...order,
  receiverName: '陈*',
  receiverPhone: '138****5678',
  receiverRegion: order.receiver?.region ?? '',
});

const figures = (index: number): DayFigures => ({
  day: addDays(shanghaiDay(new Date()), index - 29),
  ordersPlaced: 3,
  ordersPaid: 2,
  buyers: 2,
  paidFen: index * 1000,
  refundedFen: 500,
});
const days = Array.from({ length: 30 }, (_, index) => figures(index));
export const dashboard = {
  days,
  today: days[29]!,
  yesterday: days[28]!,
  toShip: 2,
  failedRefunds: 0,
  flaggedNotices: 0,
  heldPayments: 0,
  lowStock: 1,
  topProducts: [{ productId: id('eggs'), name: '土鸡蛋', pieces: 24, paidFen: 46_800 }],
};
