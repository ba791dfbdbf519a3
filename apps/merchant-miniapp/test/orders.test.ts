// @vitest-environment node
import type { OpenPage } from '@lintuan/miniapp-ui/harness/page.ts';
import { button, type TreeNode, wordsOf } from '@lintuan/miniapp-ui/harness/tree.ts';
import { expect, test } from 'vitest';
import { useShops } from './open-shop.ts';
import { seller } from './sample-orders.ts';
import { owner } from './sample-shop.ts';

const start = useShops();
const route = 'pages/orders/index';
const detail = 'subpackages/orders/order/index';
const tracking = '输入或扫描运单号';

/** The button of one order, not the one of many. */
const ship = (node: TreeNode): boolean => node.nn === 't-button' && wordsOf(node).join('') === '发货';

const shipFirst = async (page: OpenPage, trackingNo: string) => {
  await page.tap(ship);
  await page.type(tracking, trackingNo);
  await page.tap(button('确认发货'));
};

test('what waits to be shipped is counted on its tray and on the tab, with the buyer’s wish and no one’s full number', async () => {
  const { miniapp } = await start(seller);
  const page = await miniapp.open(route);
  for (const word of ['待发货 2', '待付款 1', '买家留言：放门口就好', '陈*  138****5678', '上海市 徐汇区'])
    expect(page.shows(word)).toBe(true);
  expect(page.shows('13812345678')).toBe(false);
  expect(miniapp.calls.find(({ name }) => name === 'setTabBarBadge')?.options).toMatchObject({ index: 0, text: '2' });
  expect(miniapp.errors).toEqual([]);
});

test('shipping tells the API carrier and number, empties the tray by one, and chooses the same carrier next time', async () => {
  const { miniapp, shop } = await start(seller);
  const page = await miniapp.open(route);
  await page.tap(ship);
  await page.tap('中通快递');
  await page.type(tracking, ' 7312 345678 ');
  await page.tap(button('确认发货'));
  expect(shop.desk.orders[0]).toMatchObject({ state: 'shipped', shipment: { carrier: 'ZTO', trackingNo: '7312345678' } });
  expect(page.shows('待发货 1')).toBe(true);
  expect(page.shows('已发货 1')).toBe(true);

  await shipFirst(page, '7387654321');
  expect(shop.desk.orders[1]?.shipment?.carrier).toBe('ZTO');
  expect(page.shows('没有要发的货')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('a number that cannot be one is said to be wrong and is not sent', async () => {
  const { miniapp, shop } = await start(seller);
  const page = await miniapp.open(route);
  await shipFirst(page, '12345');
  expect(page.shows('运单号应为 6–32 位字母或数字')).toBe(true);
  expect(shop.asked.some((operation) => operation.endsWith('/ship'))).toBe(false);
});

test('a parcel whose answer was lost is shipped once, however often it is confirmed', async () => {
  const { miniapp, shop } = await start(seller);
  const page = await miniapp.open(route);
  shop.losesAnswers = true;
  await shipFirst(page, '7312345678');
  expect(page.shows('网络不太好')).toBe(true);
  shop.losesAnswers = false;
  await page.tap(button('确认发货'));
  expect(shop.desk.shippedUnder.size).toBe(1);
  expect(page.shows('待发货 1')).toBe(true);
});

test('an order that was cancelled meanwhile says so where it was to be shipped', async () => {
  const { miniapp, shop } = await start(seller);
  const page = await miniapp.open(route);
  shop.desk.orders[0]!.state = 'cancelled';
  await shipFirst(page, '7312345678');
  expect(page.shows('订单已取消，不能发货')).toBe(true);
});

test('a search looks through all trays by the last four digits, an order number or a tracking number', async () => {
  const { miniapp, shop } = await start(seller);
  const page = await miniapp.open(route);
  const lookFor = async (typed: string) => {
    await page.type('订单号、运单号、手机号或后四位', typed);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await miniapp.settled();
  };
  await lookFor('5678');
  expect(page.shows('待付款')).toBe(true);
  expect(page.all((node) => node.cl === 'order-card')).toHaveLength(3);
  await lookFor(shop.desk.orders[1]!.orderNo);
  expect(page.all((node) => node.cl === 'order-card')).toHaveLength(1);
  await lookFor('0000');
  expect(page.shows('没有找到“0000”')).toBe(true);
  await page.tap(button('看全部订单'));
  expect(page.shows('待发货 2')).toBe(true);
});

test('who may only look sees the orders and no way to change them', async () => {
  const { miniapp, shop } = await start({ ...owner, permissions: ['orders.read'] });
  const list = await miniapp.open(route);
  expect(list.shows('陈*')).toBe(true);
  for (const word of ['备货', '发货', '批量发货']) expect(list.find(button(word))).toBeNull();
  const page = await miniapp.open(detail, { query: { orderId: shop.desk.orders[0]!.orderId } });
  for (const word of ['备货', '发货', '取消订单']) expect(page.find(button(word))).toBeNull();
  expect(page.shows('写备注')).toBe(false);
});

test('who may not see orders is told which permission to ask for', async () => {
  const { miniapp, shop } = await start({ ...owner, permissions: [] });
  const page = await miniapp.open(route);
  expect(page.shows('“查看订单”')).toBe(true);
  expect(shop.asked).not.toContain('GET /merchant/orders');
});
