import { expect, test } from 'vitest';
import { button, reloadUntil, seen, some } from '../harness/on-page.ts';
import { invitePeople } from '../harness/people.ts';
import { look } from '../harness/pictures.ts';
import { moveTime } from '../harness/shop.ts';
import { newPhone, orderNow, pay, visitCashier } from '../people/shopper.ts';
import { attemptsIn, enterOffice, findOrders, openOrder, openPayment } from '../people/staff.ts';

const invite = invitePeople();
const WECHAT = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0.50';

test('who turns back at the cashier is told that it is not paid, and pays once by a second attempt', async () => {
  const phone = newPhone();
  const shopper = await invite({ kind: 'phone' });
  await orderNow(shopper, { category: '蔬菜水果', product: '普罗旺斯西红柿', specs: ['3斤装'] }, phone);
  await visitCashier(shopper, '放弃付款');
  await seen(shopper, '正在确认付款结果').waitFor();
  await look(shopper, 'shopper result-asking');
  await seen(shopper, '还没有收到付款结果').waitFor({ timeout: 40_000 });
  await look(shopper, 'shopper result-unpaid');
  await button(shopper, '继续付款').tap();
  await pay(shopper);

  const staff = await invite({ kind: 'pc' });
  await enterOffice(staff);
  const rows = await findOrders(staff, phone);
  await openOrder(staff, rows.first());
  const payment = await openPayment(staff);
  const attempts = await attemptsIn(payment).allTextContents();
  expect(attempts).toEqual([expect.stringContaining('已关闭'), expect.stringContaining('已入账')]);
  expect(attempts[0]).not.toContain('已入账');
  await payment.getByText('TRANSACTION.SUCCESS').waitFor();
  await look(staff, 'staff payment-two-attempts');
});

test('an order whose time to pay is over says so where it is paid, and its goods can be put into the cart again', async () => {
  const shopper = await invite({ kind: 'phone' });
  await orderNow(shopper, { category: '蔬菜水果', product: '沙地胡萝卜', specs: [] }, newPhone());
  const checkoutId = new URL(shopper.url()).searchParams.get('checkoutId');
  const end = new Date(Date.now() + 3000);
  await moveTime(
    `with ended as (update checkouts set expires_at = $2 where public_id = $1 returning id),
          unpaid as (update payments set expires_at = $2 from ended where subject_id = ended.id and purpose = 'checkout')
     update graphile_worker._private_jobs set run_at = $2 from ended where key = 'checkout:' || ended.id`,
    [checkoutId, end],
  );
  await shopper.reload();
  await seen(shopper, '付款时间已过').waitFor();
  await look(shopper, 'shopper pay-time-over');
  await reloadUntil(shopper, seen(shopper, '订单已自动取消'));
  await look(shopper, 'shopper result-expired');
  await button(shopper, '再次购买').tap();
  await shopper.waitForURL('**/pages/cart/index**');
  await some(shopper, '.cart-line', '沙地胡萝卜').waitFor();
  await button(shopper, '去结算(1)').waitFor();
  await look(shopper, 'shopper cart-bought-again');
});

test('in WeChat’s own browser one is led to the mini-program instead of a way to pay that does not work there', async () => {
  const shopper = await invite({ kind: 'phone', userAgent: WECHAT });
  await orderNow(shopper, { category: '蔬菜水果', product: '娃娃菜', specs: [] }, newPhone());
  await seen(shopper, '请在小程序中付款').waitFor();
  expect(await shopper.getByRole('button', { name: /^微信支付/ }).count()).toBe(0);
  await look(shopper, 'shopper pay-in-wechat');
  const checkoutId = new URL(shopper.url()).searchParams.get('checkoutId')!;
  await button(shopper, '打开小程序付款').tap();
  await seen(shopper, checkoutId).waitFor();
  await look(shopper, 'wechat mini-program-link');
});
