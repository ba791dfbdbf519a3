import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, person } from '../harness/browser.ts';
import { openShop, type Shop } from '../harness/open-shop.ts';

const PASSWORD = 'Linli-demo-2026';
let shop: Shop;
let browser: Browser;
const faults: string[] = [];

beforeAll(async () => {
  [shop, browser] = await Promise.all([openShop(), openBrowser()]);
});
beforeEach(() => {
  faults.length = 0;
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const seen = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();

async function openProduct(page: Page, category: string, name: string): Promise<void> {
  await page.goto(`${shop.origin}/pages/category/index`);
  await seen(page, category).tap();
  await seen(page, name).tap();
  await page.getByRole('button', { name: '选规格' }).waitFor();
}

test('a shopper browses from home to a product, chooses its specs, and signs in by SMS', async () => {
  const page = await person(browser, 'phone', faults);
  await page.goto(shop.origin);
  await seen(page, '热卖').waitFor();
  await openProduct(page, '蔬菜水果', '鲜香菇');
  await page.getByRole('button', { name: '选规格' }).tap();
  await page.locator('.spec-chips').getByText(/\S/).nth(1).tap();
  await seen(page, /已选/).waitFor();

  await page.goto(`${shop.origin}/subpackages/account/login/index`);
  const phone = '13812345678';
  await page.getByPlaceholder('请输入手机号').fill(phone);
  await seen(page, '我已阅读并同意').tap();
  await seen(page, '获取验证码').tap();
  await seen(page, /\d+ ?(秒|s)/).waitFor();
  await page.getByPlaceholder('6 位数字').fill(await shop.smsCode(phone));
  await page.waitForURL((url) => !url.pathname.includes('/login/'));
  await page.goto(`${shop.origin}/pages/me/index`);
  await seen(page, '138****5678').waitFor();
  expect(faults).toEqual([]);
});

test('goods a merchant takes off the shelf are gone from the shopper’s list at once', async () => {
  const shopper = await person(browser, 'phone', faults);
  const merchant = await person(browser, 'phone', faults);
  await openProduct(shopper, '肉蛋水产', '冰鲜三文鱼');

  await merchant.goto(`${shop.origin}/merchant/`);
  await merchant.getByPlaceholder('店主或平台给你的登录名').fill('xiansheng');
  await merchant.getByPlaceholder('输入密码').fill(PASSWORD);
  await merchant.getByRole('button', { name: '登录' }).tap();
  await merchant.getByPlaceholder('搜商品名或编码').fill('冰鲜三文鱼');
  await merchant.keyboard.press('Enter');
  await seen(merchant, '冰鲜三文鱼').waitFor();
  await merchant.locator('.t-switch').filter({ visible: true }).first().tap();
  await seen(merchant, /下架/).waitFor();

  const listed = async () => {
    const answer = await fetch(`${shop.origin}/api/v1/public/products?keyword=${encodeURIComponent('冰鲜三文鱼')}`);
    return ((await answer.json()) as { data: { items: unknown[] } }).data.items.length;
  };
  await expect.poll(listed, { timeout: 5000 }).toBe(0);
  await shopper.reload();
  await seen(shopper, /下架/).waitFor();
  expect(faults).toEqual([]);
});

test('staff change a price: the shopper sees it, and the audit says who changed it from what to what', async () => {
  const page = await person(browser, 'pc', faults);
  await page.goto(`${shop.origin}/admin/`);
  await page.getByLabel('登录名').fill('admin');
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await seen(page, '新建商品').waitFor();
  await page.goto(`${shop.origin}/admin/products?keyword=${encodeURIComponent('鲜香菇')}`);
  await page.getByText('编辑', { exact: true }).first().click();
  await page.getByLabel('250g的价格').fill('7.77');
  await page.getByRole('button', { name: '保存' }).click();
  await seen(page, /已保存/).waitFor();

  const shopper = await person(browser, 'phone', faults);
  await openProduct(shopper, '蔬菜水果', '鲜香菇');
  await shopper.waitForFunction(() => /¥\s*7\s*\.\s*77/.test(document.body.textContent));

  await page.goto(`${shop.origin}/admin/audit`);
  await page.locator('tbody tr').first().click();
  await seen(page, '7.77').waitFor();
  await seen(page, '6.90').waitFor();
  expect(faults).toEqual([]);
});
