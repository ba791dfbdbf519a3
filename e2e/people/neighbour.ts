import type { Page } from 'playwright-core';
import { button, seen, some } from '../harness/on-page.ts';
import { look } from '../harness/pictures.ts';
import { pageAt } from '../harness/shop.ts';
import { addAddress, pay, signIn } from './shopper.ts';

export interface Offer {
  product: string;
  spec: string;
}

/** Chooses on the open sheet; ends where it is confirmed, or where one signs in before that. */
async function choose(page: Page, { spec }: Offer): Promise<void> {
  await some(page, '.spec-chips__chip', spec).tap();
  await some(page, '.lt-sheet__footer').getByRole('button').last().tap();
}

async function submit(page: Page): Promise<void> {
  await button(page, '提交订单').tap();
  await seen(page, '应付金额').waitFor();
}

/** From the list of group-buys to a group of one's own, paid; answers the link it is shared by. */
export async function startGroup(page: Page, offer: Offer, phone: string): Promise<string> {
  await page.goto(pageAt('/subpackages/group/list/index'));
  await seen(page, offer.product).waitFor();
  await look(page, 'shopper group-list');
  await seen(page, offer.product).tap();
  await button(page, /发起拼团/).waitFor();
  await look(page, 'shopper product-in-groups');
  await button(page, /发起拼团/).tap();
  await look(page, 'shopper group-sheet');
  await choose(page, offer);
  await signIn(page, phone);
  await page.waitForURL('**/subpackages/trade/confirm/index**');
  await addAddress(page, phone);
  await look(page, 'shopper confirm-group');
  await submit(page);
  await pay(page);
  await look(page, 'shopper result-in-group');
  await button(page, /邀请邻居/).tap();
  await page.waitForURL('**/subpackages/group/group/index**');
  await seen(page, /还差 \d+ 人成团/).waitFor();
  return share(page);
}

/** Someone in the group passes it on. */
async function share(page: Page): Promise<string> {
  const [answer] = await Promise.all([page.waitForResponse(/\/shares$/), button(page, /邀请邻居/).tap()]);
  const { data } = (await answer.json()) as { data: { h5Url: string } };
  await seen(page, '生成海报').waitFor();
  await look(page, 'shopper group-invite');
  await page.keyboard.press('Escape');
  const { pathname, search } = new URL(data.h5Url);
  return pageAt(pathname + search);
}

/** By the link to the place where the seat is to be paid. */
export async function takeSeat(page: Page, link: string, offer: Offer, phone: string, consents = true): Promise<void> {
  await page.goto(link);
  await button(page, /^参团/).waitFor();
  await look(page, 'guest group');
  await button(page, /^参团/).tap();
  await signIn(page, phone);
  await choose(page, offer);
  await page.waitForURL('**/subpackages/trade/confirm/index**');
  await addAddress(page, phone);
  if (!consents) await some(page, '.t-switch').tap();
  await submit(page);
}

export async function join(page: Page, link: string, offer: Offer, phone: string): Promise<void> {
  await takeSeat(page, link, offer, phone);
  await pay(page);
}
