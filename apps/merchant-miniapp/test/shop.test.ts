// @vitest-environment node
import { button } from '@lintuan/miniapp-ui/harness/tree.ts';
import { expect, test } from 'vitest';
import { useShops } from './open-shop.ts';
import { seller } from './sample-orders.ts';
import { owner } from './sample-shop.ts';

const start = useShops();

test('the delivery fee is said in a sentence before it is saved, and saved as it was said', async () => {
  const { miniapp, shop } = await start(seller);
  const page = await miniapp.open('subpackages/shop/express-fee/index');
  expect(page.shows('每笔订单收 ¥6.00 运费')).toBe(true);
  await page.type('每笔订单收多少', '8.5');
  await page.fire((node) => node.nn === 't-switch', 'change', { value: true });
  await page.tap(button('保存运费'));
  expect(page.shows('请填写满多少元包邮')).toBe(true);
  expect(shop.desk.fee).toEqual({ baseFen: 600, freeAboveFen: null });

  await page.type('商品满多少元包邮', '49');
  expect(page.shows('商品满 ¥49.00 包邮，不满收 ¥8.50')).toBe(true);
  await page.tap(button('保存运费'));
  expect(shop.desk.fee).toEqual({ baseFen: 850, freeAboveFen: 4900 });
  expect(miniapp.errors).toEqual([]);
});

test('the figures show one span of days at a time, and a tap on a bar reads it out', async () => {
  const { miniapp } = await start(seller);
  const page = await miniapp.open('subpackages/shop/statistics/index');
  expect(page.shows('收款 ¥290.00，退款 ¥5.00')).toBe(true);
  await page.tap('近 7 天');
  expect(page.shows('收款 ¥1820.00，退款 ¥35.00')).toBe(true);
  expect(page.shows('买家')).toBe(false);
  const bars = page.all((node) => node.cl === 'bar-chart__day');
  expect(bars).toHaveLength(7);
  await page.tap(bars[0]!);
  expect(page.shows('收款 ¥230.00，2 单')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('figures and fee are there for who may use them, and told apart from what is not theirs', async () => {
  const all = await start(seller);
  const page = await all.miniapp.open('pages/me/index');
  for (const word of ['经营数据', '运费设置']) expect(page.shows(word)).toBe(true);
  const { miniapp } = await start({ ...owner, permissions: ['catalog.read'] });
  const me = await miniapp.open('pages/me/index');
  expect(me.find((node) => node.cl === 'lt-cell lt-pressable')).not.toBeNull();
  expect(
    me
      .all((node) => node.cl === 'lt-cell__title')
      .flatMap((node) => node.cn ?? [])
      .some((node) => node.v === '运费设置'),
  ).toBe(false);
  expect((await miniapp.open('subpackages/shop/express-fee/index')).shows('“设置运费”')).toBe(true);
});
