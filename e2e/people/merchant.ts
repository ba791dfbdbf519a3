import type { Page } from 'playwright-core';
import { button, field, seen, some } from '../harness/on-page.ts';
import { look } from '../harness/pictures.ts';
import { pageAt } from '../harness/shop.ts';
import { passwordOf } from './password.ts';

export async function enterShop(page: Page, name: string): Promise<void> {
  await page.goto(pageAt('/merchant/'));
  await field(page, '店主或平台给你的登录名').fill(name);
  await field(page, '输入密码').fill(passwordOf(name));
  await button(page, '登录').tap();
  await field(page, '订单号、运单号、手机号或后四位').waitFor();
}

/** Hands the one order that goes to this phone over to 顺丰. */
export async function ship(page: Page, phone: string, trackingNo: string): Promise<void> {
  await page.goto(pageAt('/merchant/pages/orders/index'));
  await look(page, 'merchant orders');
  await field(page, '订单号、运单号、手机号或后四位').fill(phone);
  await seen(page, '在全部订单里找').waitFor();
  await some(page, '.order-card').getByRole('button', { name: '发货', exact: true }).tap();
  await some(page, '.carrier-picker__one', '顺丰速运').tap();
  await field(page, '输入运单号').fill(trackingNo);
  await look(page, 'merchant ship');
  await button(page, '确认发货').tap();
  await some(page, '.order-card', trackingNo).waitFor();
}

export interface Balance {
  available: number;
  onHand: number;
  locked: number;
}

/** The stock of the one SKU that answers to this. */
export async function readStock(page: Page, product: string, spec: string): Promise<Balance> {
  await page.goto(pageAt('/merchant/pages/stock/index'));
  await field(page, '搜商品名或编码').fill(product);
  const row = some(page, '.stock-row', product).filter({ hasText: spec });
  await row.waitFor();
  const [available, onHand, locked] = await row.locator('.balance__value').allTextContents();
  return { available: Number(available), onHand: Number(onHand), locked: Number(locked) };
}
