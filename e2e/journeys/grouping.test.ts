import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, reloadUntil, seen } from '../harness/on-page.ts';
import { invitePeople } from '../harness/people.ts';
import { look } from '../harness/pictures.ts';
import { moveTime, pageAt, tellWechat } from '../harness/shop.ts';
import { enterShop, ship } from '../people/merchant.ts';
import { join, startGroup, takeSeat } from '../people/neighbour.ts';
import { newPhone, openOrder } from '../people/shopper.ts';

const invite = invitePeople();
const ORANGES = { product: '赣南脐橙', spec: '5斤大果' };
const STRAWBERRIES = { product: '丹东九九草莓', spec: '1斤装' };
const groupOf = (page: Page): string => new URL(page.url()).searchParams.get('groupId')!;

/** What people are told comes a moment after what they are told of. */
async function isTold(page: Page, words: RegExp): Promise<void> {
  await page.goto(pageAt('/subpackages/account/messages/index'));
  await reloadUntil(page, seen(page, words));
}

test('a group forms from one shopper’s link: a guest joins, another completes it, all are told, and the shop hands over', async () => {
  const [ann, ben, cem] = [await invite({ kind: 'phone' }), await invite({ kind: 'phone' }), await invite({ kind: 'phone' })];
  const phones = [newPhone(), newPhone(), newPhone()] as const;
  const link = await startGroup(ann, ORANGES, phones[0]);
  await join(ben, link, ORANGES, phones[1]);
  await seen(ann, '还差 1 人成团').waitFor();
  await look(ann, 'shopper group-nearly-formed');
  await join(cem, link, ORANGES, phones[2]);
  await seen(cem, /已成团/).waitFor();
  await look(cem, 'shopper result-formed');
  await button(ann, '查看我的订单').waitFor();
  await look(ann, 'shopper group-formed');

  for (const page of [ann, ben, cem]) await isTold(page, /拼团成功/);
  await look(ann, 'shopper messages');
  await openOrder(ben);
  await seen(ben, '待发货').waitFor();

  const merchant = await invite({ kind: 'phone' });
  await enterShop(merchant, 'xiansheng');
  await ship(merchant, phones[0], 'SF2000000000001');
  await openOrder(ann);
  await seen(ann, '待收货').waitFor();
});

test('a group that ends with one missing gives both of its neighbours their money back', async () => {
  const [ann, ben] = [await invite({ kind: 'phone' }), await invite({ kind: 'phone' })];
  const link = await startGroup(ann, ORANGES, newPhone());
  await join(ben, link, ORANGES, newPhone());
  await endNow(groupOf(ann));
  await reloadUntil(ann, seen(ann, /没有?拼满|未成团/));
  await look(ann, 'shopper group-failed');
  for (const page of [ann, ben]) {
    await openOrder(page);
    await reloadUntil(page, seen(page, '已原路退回'));
  }
  await look(ben, 'shopper order-of-failed-group');
});

test.each([
  ['is moved to another group when that was agreed to', true],
  ['gets the money back when it was not', false],
])('who pays after the seat was gone %s', async (_, consents) => {
  const [ann, ben, cem] = [await invite({ kind: 'phone' }), await invite({ kind: 'phone' }), await invite({ kind: 'phone' })];
  const link = await startGroup(ann, STRAWBERRIES, newPhone());
  await takeSeat(ben, link, STRAWBERRIES, newPhone(), consents);
  const checkoutId = new URL(ben.url()).searchParams.get('checkoutId')!;
  await button(ben, /^微信支付 ¥/).tap();
  await ben.getByRole('button', { name: '付款', exact: true }).waitFor();
  await giveUpUnasked(checkoutId);
  await expect.poll(() => ann.reload().then(() => seen(ann, '等你来').count()), { timeout: 30_000 }).toBeGreaterThan(0);
  await join(cem, link, STRAWBERRIES, newPhone());
  await ben.getByRole('button', { name: '付款', exact: true }).tap();
  await ben.waitForURL('**/subpackages/trade/result/index**');
  await tellWechat('switches', { api: 'pay_close', mode: 'ok' });
  await openOrder(ben);
  if (consents) {
    await reloadUntil(ben, seen(ben, /换到了这个同价的团/));
    await look(ben, 'shopper order-moved');
  } else {
    await seen(ben, '已取消').waitFor();
    await look(ben, 'shopper order-late');
    await ben.goto(pageAt('/subpackages/account/messages/index'));
    await reloadUntil(ben, seen(ben, /退/));
  }
});

const endNow = (groupId: string): Promise<void> =>
  moveTime(
    `with due as (update groups set deadline = now() where public_id = $1 returning id)
     update graphile_worker._private_jobs set run_at = now() from due where key = 'group:' || due.id`,
    [groupId],
  );

/** As when WeChat could not be asked for long after the end of the time to pay. */
async function giveUpUnasked(checkoutId: string): Promise<void> {
  await tellWechat('switches', { api: 'pay_query', mode: 'error', times: 1 });
  await tellWechat('switches', { api: 'pay_close', mode: 'error' });
  await moveTime(
    `with ended as (update checkouts set expires_at = now() where public_id = $1 returning id),
          old as (
            update payment_attempts attempt set expires_at = now() - interval '3 days'
            from payments, ended where payments.purpose = 'checkout' and payments.subject_id = ended.id and attempt.payment_id = payments.id)
     update graphile_worker._private_jobs set run_at = now() from ended where key = 'checkout:' || ended.id`,
    [checkoutId],
  );
}
