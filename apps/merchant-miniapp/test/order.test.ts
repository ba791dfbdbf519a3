// @vitest-environment node
import { button, type TreeNode, wordsOf } from '@lintuan/miniapp-ui/harness/tree.ts';
import { expect, test } from 'vitest';
import { useShops } from './open-shop.ts';
import { seller } from './sample-orders.ts';

const start = useShops();
const route = 'pages/orders/index';
const detail = 'subpackages/orders/order/index';
const tracking = '输入或扫描运单号';

/** The button of one order, not the one of many. */
const ship = (node: TreeNode): boolean => node.nn === 't-button' && wordsOf(node).join('') === '发货';

test('a scanned number fills the field', async () => {
  const { miniapp, shop } = await start(seller);
  miniapp.answers.scanCode = { result: 'SF1234567890123' };
  const page = await miniapp.open(detail, { query: { orderId: shop.desk.orders[0]!.orderId } });
  await page.tap(ship);
  await page.tap((node) => node.cl === 'tracking-input__scan lt-pressable');
  await page.tap(button('确认发货'));
  expect(shop.desk.orders[0]?.shipment?.trackingNo).toBe('SF1234567890123');
});

test('the detail opens the receiver, and copies the whole address', async () => {
  const { miniapp, shop } = await start(seller);
  const list = await miniapp.open(route);
  await list.tap('陈*  138****5678');
  const page = miniapp.current;
  expect(page.route).toBe(detail);
  await page.tap(button('复制地址'));
  expect(miniapp.calls.find(({ name }) => name === 'setClipboardData')?.options).toMatchObject({
    data: '陈晓 13812345678 上海市 徐汇区 漕溪北路 1 号',
  });
  await page.tap(button('备货'));
  expect(shop.desk.orders[0]?.state).toBe('preparing');
  expect(page.shows('备货中')).toBe(true);
  expect(page.find(button('备货'))).toBeNull();
});

test('cancelling says what the shopper gets back, wants a reason, and shows it afterwards', async () => {
  const { miniapp, shop } = await start(seller);
  const page = await miniapp.open(detail, { query: { orderId: shop.desk.orders[0]!.orderId } });
  await page.tap(button('取消订单'));
  expect(page.shows('顾客付的 ¥45.00（含运费）会全部原路退回')).toBe(true);
  await page.tap(button('确认取消并退款'));
  expect(shop.desk.orders[0]?.state).toBe('paid');
  await page.fire((node) => node.nn === 't-radio' && node.label === '缺货', 'change');
  await page.tap(button('确认取消并退款'));
  expect(shop.desk.orders[0]).toMatchObject({ state: 'cancelled', cancelReason: '缺货' });
  expect(page.shows('商家取消：缺货')).toBe(true);
});

test('a wrong tracking number is put right', async () => {
  const { miniapp, shop } = await start(seller);
  const order = Object.assign(shop.desk.orders[0]!, {
    state: 'shipped',
    shipment: { carrier: 'SF', carrierName: '顺丰速运', trackingNo: 'SF0000001', at: new Date().toISOString() },
  });
  const page = await miniapp.open(detail, { query: { orderId: order.orderId } });
  await page.tap('改运单');
  await page.type(tracking, 'SF0000002');
  await page.tap(button('确认修改'));
  expect(order.shipment).toMatchObject({ carrier: 'SF', trackingNo: 'SF0000002' });
  expect(page.shows('SF0000002')).toBe(true);
});
