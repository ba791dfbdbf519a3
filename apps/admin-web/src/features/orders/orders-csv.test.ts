import type { ManagedOrderCard } from '@lintuan/contracts/orders/schemas';
import { expect, test } from 'vitest';
import { ordersCsv } from './orders-csv.ts';

const order: ManagedOrderCard = {
  orderId: '0123456789abcdefghjk',
  orderNo: '202603011234567897',
  checkoutId: '1123456789abcdefghjk',
  state: 'shipped',
  merchantId: '2123456789abcdefghjk',
  merchantName: '阿明果园',
  payableFen: 1280,
  pieces: 3,
  lines: [
    {
      lineId: '1',
      skuId: '3123456789abcdefghjk',
      productId: '4123456789abcdefghjk',
      productName: '苹果',
      specs: ['5 斤', '一级'],
      pictureUrl: null,
      unitFen: 640,
      quantity: 2,
      amountFen: 1280,
      cashFen: 1280,
      refundedQuantity: 0,
    },
  ],
  createdAt: '2026-03-01T02:00:00.000Z',
  expiresAt: null,
  receiverName: '王**',
  receiverPhone: '138****1234',
  receiverRegion: '上海市徐汇区',
  buyerNote: '',
  sellerNote: '',
  paidAt: '2026-03-01T02:05:00.000Z',
  shippedAt: null,
  shipment: { carrier: 'SF', carrierName: '顺丰速运', trackingNo: 'SF1234567890', at: '2026-03-01T03:00:00.000Z' },
};

const cellsOf = (one: ManagedOrderCard): string[] => {
  const [, row = ''] = ordersCsv([one]).split('\r\n');
  return row.slice(1, -1).split('","');
};

test('a row says what the list says, in yuan and in the time of Shanghai', () => {
  expect(cellsOf(order).slice(1, 8)).toEqual([
    '已发货',
    '2026-03-01 10:00',
    '2026-03-01 10:05',
    '阿明果园',
    '苹果 5 斤 一级 ×2',
    '3',
    '12.80',
  ]);
});

test('an order number keeps all its digits in a sheet', () => {
  expect(cellsOf(order)[0]).toBe('\t202603011234567897');
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)'])('the note "%s" from outside is text, never a formula', (buyerNote) => {
  expect(cellsOf({ ...order, buyerNote })[14]).toBe(`'${buyerNote}`);
});

test('quotes, commas and line breaks stay inside their cell', () => {
  const csv = ordersCsv([{ ...order, buyerNote: '放"门口",\n谢谢' }]);
  expect(csv).toContain('"放""门口"",\n谢谢"');
  expect(csv.split('\r\n')).toHaveLength(3);
});

test('without orders there is the head alone, marked as UTF-8', () => {
  expect(ordersCsv([])).toMatch(/^\uFEFF"订单号",.*"备注"\r\n$/);
});
