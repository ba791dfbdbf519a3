import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { button, field, seen, some } from '../harness/on-page.ts';
import { look } from '../harness/pictures.ts';
import { pageAt, smsCode } from '../harness/shop.ts';

export interface Wish {
  category: string;
  product: string;
  specs: string[];
}

/** Of someone who was never here before. */
export const newPhone = (): string => `139${randomInt(10_000_000, 99_999_999)}`;

export async function openProduct(page: Page, { category, product }: Omit<Wish, 'specs'>): Promise<void> {
  await page.goto(pageAt('/pages/category/index'));
  await seen(page, category).tap();
  await seen(page, product).tap();
  await button(page, '立即购买').waitFor();
}

async function choose(page: Page, specs: string[], then: '加入购物车' | '立即购买'): Promise<void> {
  await button(page, then).tap();
  for (const spec of specs) await some(page, '.spec-chips__chip', spec).tap();
  await some(page, '.lt-sheet__footer').getByRole('button', { name: then }).tap();
}

export async function addToCart(page: Page, wish: Wish): Promise<void> {
  await openProduct(page, wish);
  await choose(page, wish.specs, '加入购物车');
  await seen(page, '已加入购物车').waitFor();
}

/** On the login page. */
export async function signIn(page: Page, phone: string): Promise<void> {
  await field(page, '请输入手机号').fill(phone);
  await seen(page, '我已阅读并同意').tap();
  await button(page, '获取验证码').tap();
  await seen(page, /\d+ ?秒后重发/).waitFor();
  await field(page, '6 位数字').fill(await smsCode(phone));
  await page.waitForURL((url) => !url.pathname.includes('/login/'));
}

/** On the checkout of someone without an address. */
export async function addAddress(page: Page, phone: string): Promise<void> {
  await seen(page, '添加收货地址').tap();
  await field(page, '怎么称呼收货人').fill('林小满');
  await field(page, '11 位手机号').fill(phone);
  await seen(page, '所在地区').tap();
  for (const step of ['浙江省', '杭州市', '西湖区']) await some(page, '.region-sheet__region', step).tap();
  await seen(page, '浙江省 杭州市 西湖区').waitFor();
  await field(page, '街道、小区、楼栋、门牌号').fill('文三路 88 号 3 幢 602');
  await look(page, 'shopper address-form');
  await button(page, '保存').tap();
  await seen(page, '文三路 88 号 3 幢 602').waitFor();
}

/** From a product's page to the page where it is paid. */
export async function orderNow(page: Page, wish: Wish, phone: string): Promise<void> {
  await openProduct(page, wish);
  await choose(page, wish.specs, '立即购买');
  await signIn(page, phone);
  await addAddress(page, phone);
  await button(page, '提交订单').tap();
  await seen(page, '应付金额').waitFor();
}

/** From the page where it is paid to WeChat's cashier and back. */
export async function visitCashier(page: Page, answer: '付款' | '放弃付款'): Promise<void> {
  await button(page, /^微信支付 ¥/).tap();
  await look(page, 'wechat cashier');
  await page.getByRole('button', { name: answer, exact: true }).tap();
  await page.waitForURL('**/subpackages/trade/result/index**');
}

export async function pay(page: Page): Promise<void> {
  await visitCashier(page, '付款');
  await seen(page, '付款成功').waitFor();
}

/** The shopper's only order, on its own page. */
export async function openOrder(page: Page): Promise<void> {
  await page.goto(pageAt('/subpackages/trade/orders/index'));
  await some(page, '.order-card__body').tap();
  await seen(page, '订单编号').waitFor();
}
