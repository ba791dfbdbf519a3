// @vitest-environment node
import { button } from '@lintuan/miniapp-ui/harness/tree.ts';
import { expect, test } from 'vitest';
import { useShops } from './open-shop.ts';
import { seller } from './sample-orders.ts';

const start = useShops();
const paste = '202611210123456789 SF1234567890';

async function chooseAll() {
  const opened = await start(seller);
  const list = await opened.miniapp.open('pages/orders/index');
  await list.tap(button('批量发货'));
  await list.tap('全选');
  expect(list.shows('已选 2 单')).toBe(true);
  await list.tap(button('填运单号'));
  expect(opened.miniapp.current.route).toBe('subpackages/orders/batch/index');
  return { ...opened, list, page: opened.miniapp.current };
}

test('pasted lines fill the chosen orders, and all are sent at once', async () => {
  const { miniapp, shop, page } = await chooseAll();
  const [first, second] = shop.desk.orders;
  await page.tap(button('粘贴运单号'));
  await page.type(paste, `${first!.orderNo} 中通 7312345678\n${second!.orderNo}\t7387654321`);
  await page.tap(button('填进去'));
  await page.tap(button('发货 2 单'));
  expect(first?.shipment).toMatchObject({ carrier: 'ZTO', trackingNo: '7312345678' });
  expect(second?.shipment).toMatchObject({ carrier: 'SF', trackingNo: '7387654321' });
  expect(shop.asked.filter((operation) => operation === 'POST /merchant/orders/ship')).toHaveLength(1);
  expect(miniapp.current.route).toBe('pages/orders/index');
  expect(miniapp.current.shows('没有要发的货')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('a line nobody can place stays in the field with the reason, and the rest is filled', async () => {
  const { shop, page } = await chooseAll();
  await page.tap(button('粘贴运单号'));
  await page.type(paste, `${shop.desk.orders[0]!.orderNo} 7312345678\n202600000000000000 7399999999`);
  await page.tap(button('填进去'));
  expect(page.shows('填好 1 单，下面 1 行没认出来')).toBe(true);
  expect(page.find((node) => node.nn === 't-textarea')?.value).toBe('202600000000000000 7399999999');
  expect(page.shows('发货 1 单')).toBe(true);
});

test('a refused parcel stays on the screen with its reason and its number; the others go', async () => {
  const { miniapp, shop, page } = await chooseAll();
  const [first, second] = shop.desk.orders;
  await page.tap(button('粘贴运单号'));
  await page.type(paste, `${first!.orderNo} 7312345678\n${second!.orderNo} 7387654321`);
  await page.tap(button('填进去'));
  first!.state = 'cancelled';
  await page.tap(button('发货 2 单'));
  expect(second?.state).toBe('shipped');
  expect(miniapp.current.route).toBe('subpackages/orders/batch/index');
  expect(page.shows(first!.orderNo)).toBe(true);
  expect(page.shows('订单已取消，不能发货')).toBe(true);
  expect(page.shows(second!.orderNo)).toBe(false);
});

test('a batch whose answer was lost goes out once', async () => {
  const { shop, page } = await chooseAll();
  await page.type('输入或扫描运单号', '7312345678');
  shop.losesAnswers = true;
  await page.tap(button('发货 1 单'));
  shop.losesAnswers = false;
  await page.tap(button('发货 1 单'));
  expect(shop.desk.shippedUnder.size).toBe(1);
  expect(shop.desk.orders[0]?.state).toBe('shipped');
  expect(page.shows(shop.desk.orders[1]!.orderNo)).toBe(true);
});

test('numbers typed survive going back to choose more', async () => {
  const { miniapp, list, page } = await chooseAll();
  await page.type('输入或扫描运单号', '7312345678');
  await miniapp.open('pages/orders/index');
  expect(list.shows('已选 2 单')).toBe(true);
  const again = await miniapp.open('subpackages/orders/batch/index');
  expect(again.all((node) => node.nn === 't-input').map(({ value }) => value)).toContain('7312345678');
});
