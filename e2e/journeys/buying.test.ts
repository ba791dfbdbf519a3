import { expect, test } from 'vitest';
import { button, seen, some } from '../harness/on-page.ts';
import { invitePeople } from '../harness/people.ts';
import { look } from '../harness/pictures.ts';
import { pageAt } from '../harness/shop.ts';
import { enterShop, ship } from '../people/merchant.ts';
import { addAddress, addToCart, newPhone, pay, signIn } from '../people/shopper.ts';
import { attemptsIn, enterOffice, findOrders, openOrder, openPayment, paidToday } from '../people/staff.ts';

const invite = invitePeople();
/** 8.90 and 6.00 for its parcel, 19.90 and 8.00 for the other one. */
const PAYABLE = '¥42.80';
const GREENS = { category: '蔬菜水果', product: '上海青', specs: ['1kg'] };
const TISSUES = { category: '居家日用', product: '柔云抽纸', specs: ['6包'] };

test('a guest’s cart of two shops is paid once, sent by both, received, and told in full to staff', async () => {
  const phone = newPhone();
  const staff = await invite({ kind: 'pc' });
  await enterOffice(staff);
  const paidBefore = await paidToday(staff);

  const shopper = await invite({ kind: 'phone' });
  await addToCart(shopper, GREENS);
  await addToCart(shopper, TISSUES);
  await shopper.goto(pageAt('/pages/cart/index'));
  await some(shopper, '.cart-line').nth(1).waitFor();
  await look(shopper, 'shopper cart-of-a-guest');
  await button(shopper, '登录后结算(2)').tap();
  await look(shopper, 'shopper login');
  await signIn(shopper, phone);

  await shopper.waitForURL('**/subpackages/trade/confirm/index**');
  await seen(shopper, '添加收货地址').waitFor();
  await shopper.goBack();
  await button(shopper, '去结算(2)').tap();
  await seen(shopper, TISSUES.product).waitFor();
  await addAddress(shopper, phone);
  const sum = some(shopper, '.price-summary');
  await expect.poll(() => sum.textContent()).toMatch(/¥28\.80.*¥14\.00.*应付¥42\.80$/);
  await look(shopper, 'shopper confirm');
  await button(shopper, '提交订单').tap();
  await button(shopper, `微信支付 ${PAYABLE}`).waitFor();
  await look(shopper, 'shopper pay');
  await pay(shopper);
  await look(shopper, 'shopper result-paid');

  await button(shopper, '查看订单').tap();
  const cards = some(shopper, '.order-card');
  await expect.poll(() => cards.getByText('待发货').count()).toBe(2);
  await look(shopper, 'shopper orders-to-ship');

  for (const [name, trackingNo] of [
    ['xiansheng', 'SF1000000000001'],
    ['haowu', 'SF1000000000002'],
  ] as const) {
    const merchant = await invite({ kind: 'phone' });
    await enterShop(merchant, name);
    await ship(merchant, phone, trackingNo);
    await look(merchant, 'merchant orders-shipped');
  }

  await shopper.goto(pageAt('/subpackages/trade/orders/index?tray=to_receive'));
  await expect.poll(() => cards.getByText('待收货').count()).toBe(2);
  await look(shopper, 'shopper orders-to-receive');
  for (const left of [1, 0]) {
    await cards.first().getByRole('button', { name: '确认收货' }).tap();
    await some(shopper, '.t-dialog').getByRole('button', { name: '确认收货' }).tap();
    await expect.poll(() => cards.count()).toBe(left);
  }
  await shopper.goto(pageAt('/subpackages/trade/orders/index?tray=done'));
  await expect.poll(() => cards.getByText('已收货').count()).toBe(2);
  await cards.first().locator('.order-card__body').tap();
  await seen(shopper, '展开全部').tap();
  await look(shopper, 'shopper order-received');

  expect((await paidToday(staff)) - paidBefore).toBe(4280);
  await look(staff, 'staff dashboard');
  const rows = await findOrders(staff, phone);
  expect(await rows.count()).toBe(2);
  await look(staff, 'staff orders');
  await openOrder(staff, rows.first());
  const steps = await staff
    .getByRole('listitem')
    .filter({ has: staff.locator('time') })
    .allTextContents();
  expect(steps.map((step) => /^(\S+?) /.exec(step)?.[1])).toEqual(['确认收货', '发货', '付款成功', '下单']);
  await look(staff, 'staff order');

  const payment = await openPayment(staff);
  expect(await attemptsIn(payment).allTextContents()).toEqual([expect.stringMatching(/已付款.*已入账.*微信支付 · 手机网页/)]);
  await payment.getByText('TRANSACTION.SUCCESS').waitFor();
  await look(staff, 'staff payment');
});
