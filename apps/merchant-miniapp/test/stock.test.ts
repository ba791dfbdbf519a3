// @vitest-environment node
import type { OpenPage } from '@lintuan/miniapp-ui/harness/page.ts';
import { button, says } from '@lintuan/miniapp-ui/harness/tree.ts';
import { expect, test } from 'vitest';
import { useShops } from './open-shop.ts';
import { eggStock, picker } from './sample-shop.ts';

const start = useShops();
const route = 'pages/stock/index';

async function press(page: OpenPage, digits: string): Promise<void> {
  const pad = page.all((node) => typeof node.cl === 'string' && node.cl.split(' ').includes('keypad__key'));
  for (const digit of digits) await page.tap(pad.find(says(digit)) ?? digit);
}

test('receiving goods previews the new number, brings it back to the list, and can be undone', async () => {
  const { miniapp, shop } = await start();
  const list = await miniapp.open(route);
  await list.tap(eggStock.productName);
  expect(miniapp.current.route).toBe('subpackages/stock/change/index');

  const form = miniapp.current;
  await press(form, '12');
  expect(form.shows('54')).toBe(true);
  await form.tap(button('确认入库'));
  expect(shop.stock.onHand).toBe(54);
  expect(miniapp.current.route).toBe(route);
  expect(miniapp.current.shows('入库 12 件，现有 54 件')).toBe(true);
  expect(miniapp.current.shows('49')).toBe(true);

  await miniapp.current.tap('撤销');
  expect(shop.stock.onHand).toBe(42);
  expect(miniapp.current.shows('37')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('more damage than is free is refused in words before it is sent', async () => {
  const { miniapp, shop } = await start();
  const form = await miniapp.open('subpackages/stock/change/index', { query: { skuId: eggStock.skuId, productId: eggStock.productId } });
  await form.tap('报损');
  await press(form, '38');
  expect(form.shows('5 件被订单占用，最多减 37 件')).toBe(true);
  await form.tap(button('确认报损'));
  expect(shop.stock.onHand).toBe(42);
  expect(shop.asked.some((operation) => operation.endsWith('/adjust'))).toBe(false);
});

test('a receipt whose answer was lost is counted once, however often it is confirmed', async () => {
  const { miniapp, shop } = await start();
  const form = await miniapp.open('subpackages/stock/change/index', { query: { skuId: eggStock.skuId, productId: eggStock.productId } });
  await press(form, '8');
  shop.losesAnswers = true;
  await form.tap(button('确认入库'));
  expect(form.shows('网络不太好')).toBe(true);
  shop.losesAnswers = false;
  await form.tap(button('确认入库'));
  expect(shop.stock.onHand).toBe(50);
  expect(miniapp.current.shows('入库 8 件，现有 50 件')).toBe(true);
});

test('who may only look is led to the movements, with who, why and how many', async () => {
  const { miniapp } = await start(picker);
  const list = await miniapp.open(route);
  await list.tap(eggStock.productName);
  expect(miniapp.current.route).toBe('subpackages/stock/movements/index');
  for (const word of ['土鸡蛋 30 枚', '供应商到货', '阿梅', '+12']) expect(miniapp.current.shows(word)).toBe(true);
});
