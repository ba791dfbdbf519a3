import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { button, reloadUntil, seen, some } from '../harness/on-page.ts';
import { invitePeople } from '../harness/people.ts';
import { look } from '../harness/pictures.ts';
import { moveTime, pageAt, tellWechat } from '../harness/shop.ts';
import { enterShop, readStock } from '../people/merchant.ts';
import { newPhone, openOrder, orderNow, pay } from '../people/shopper.ts';
import * as office from '../people/staff.ts';

const invite = invitePeople();
const CHICKEN = { category: '肉蛋水产', product: '散养三黄鸡腿', specs: ['500g'] };
const EGGS = { category: '肉蛋水产', product: '散养土鸡蛋', specs: ['15枚'] };

/** On the order's page, before it was sent. */
async function cancel(page: Page): Promise<void> {
  await button(page, '取消订单').tap();
  await seen(page, '不想要了').tap();
  await seen(page, /会原路退回/).waitFor();
  await look(page, 'shopper cancel');
  await some(page, '.lt-sheet__footer').getByRole('button', { name: '取消订单' }).tap();
  await seen(page, '你取消了这笔订单').waitFor();
}

async function refundNoOf(staff: Page, phone: string): Promise<string> {
  const rows = await office.findOrders(staff, phone);
  await office.openOrder(staff, rows.first());
  return (await staff.getByRole('link', { name: /^REF/ }).textContent())!;
}

test('a paid order cancelled before it is sent gives back the money and the stock', async () => {
  const phone = newPhone();
  const merchant = await invite({ kind: 'phone' });
  await enterShop(merchant, 'xiansheng');
  const before = await readStock(merchant, CHICKEN.product, '500g');

  const shopper = await invite({ kind: 'phone' });
  await orderNow(shopper, CHICKEN, phone);
  const { available, onHand, locked } = before;
  expect(await readStock(merchant, CHICKEN.product, '500g')).toEqual({ available: available - 1, onHand, locked: locked + 1 });
  await pay(shopper);
  expect(await readStock(merchant, CHICKEN.product, '500g')).toEqual({ available: available - 1, onHand: onHand - 1, locked });
  await look(merchant, 'merchant stock');

  await openOrder(shopper);
  await look(shopper, 'shopper order-paid');
  await cancel(shopper);
  await look(shopper, 'shopper order-cancelled');
  await reloadUntil(shopper, seen(shopper, '已原路退回'));
  await look(shopper, 'shopper order-refunded');
  expect(await readStock(merchant, CHICKEN.product, '500g')).toEqual(before);

  const staff = await invite({ kind: 'pc' });
  await office.enterOffice(staff);
  const refundNo = await refundNoOf(staff, phone);
  await staff.goto(pageAt(`/admin/refunds?number=${refundNo}`));
  await staff.getByRole('row').filter({ hasText: refundNo }).filter({ hasText: '已退回' }).waitFor();
  await look(staff, 'staff refunds');
});

test('a refund that WeChat could not bring back waits for staff, who send it again until it arrives', async () => {
  const phone = newPhone();
  onTestFinished(() => tellWechat('pay/settings', { refundDelayMs: 2000 }));
  await tellWechat('pay/settings', { refundDelayMs: 600_000 });
  const shopper = await invite({ kind: 'phone' });
  await orderNow(shopper, EGGS, phone);
  await pay(shopper);
  await openOrder(shopper);
  await cancel(shopper);
  await seen(shopper, '正在原路退回').waitFor();

  const staff = await invite({ kind: 'pc' });
  await office.enterOffice(staff);
  const refundNo = await refundNoOf(staff, phone);
  await reloadUntil(staff, seen(staff, '退款中'));
  await tellWechat('pay/settle-refund', { outRefundNo: refundNo, status: 'ABNORMAL' });
  await reloadUntil(shopper, seen(shopper, '退款遇到问题，客服正在处理'));
  await look(shopper, 'shopper order-refund-failed');

  await staff.goto(pageAt('/admin/dashboard'));
  await seen(staff, '钱还没退到顾客手上').click();
  const row = staff.getByRole('row').filter({ hasText: refundNo });
  await row.getByText('微信退款异常').waitFor();
  await look(staff, 'staff refunds-failed');

  await tellWechat('switches', { api: 'pay_notice', mode: 'drop', times: 1 });
  await tellWechat('pay/settle-refund', { outRefundNo: refundNo, status: 'SUCCESS' });
  await row.getByRole('button', { name: '重试' }).click();
  await seen(staff, '已重新提交').waitFor();
  await moveTime(
    `update graphile_worker._private_jobs set run_at = now()
     from refunds where refund_no = $1 and key = 'payments.refund:' || refunds.id`,
    [refundNo],
  );
  await staff.goto(pageAt(`/admin/refunds?number=${refundNo}`));
  await reloadUntil(staff, row.getByText('已退回'));
  await reloadUntil(shopper, seen(shopper, '已原路退回'));
});
