import type { Locator, Page } from 'playwright-core';
import { button, seen, some } from '../harness/on-page.ts';
import { pageAt } from '../harness/shop.ts';
import { passwordOf } from './password.ts';

export async function enterOffice(page: Page): Promise<void> {
  await page.goto(pageAt('/admin/'));
  await page.getByLabel('登录名').fill('admin');
  await page.getByLabel('密码').fill(passwordOf('admin'));
  await page.keyboard.press('Enter');
  await seen(page, '今天付款金额').waitFor();
}

/** What was paid today, in fen. */
export async function paidToday(page: Page): Promise<number> {
  await page.goto(pageAt('/admin/dashboard'));
  const figure = page.locator('dl > div').filter({ hasText: '今天付款金额' }).locator('dd').first();
  return Math.round(Number((await figure.textContent())!.replaceAll(/[¥,]/g, '')) * 100);
}

/** The orders that go to this phone. */
export async function findOrders(page: Page, phone: string): Promise<Locator> {
  await page.goto(pageAt(`/admin/orders?phone=${phone}`));
  const rows = page.getByRole('table', { name: '订单' }).locator('tbody tr').filter({ hasText: '查看' });
  await rows.first().waitFor();
  return rows;
}

export async function openOrder(page: Page, row: Locator): Promise<void> {
  await row.getByText('查看').click();
  await seen(page, '付款与退款').waitFor();
}

/** From an order's drawer to the one that takes its place. */
export async function openPayment(page: Page): Promise<Locator> {
  await seen(page, '支付详情').click();
  await button(page, '向微信查询').waitFor();
  return some(page, '.t-drawer__content-wrapper').last();
}

/** How each attempt to pay ended, the first one first. */
export const attemptsIn = (payment: Locator): Locator => payment.locator('section').filter({ hasText: '付款尝试' }).getByRole('listitem');
