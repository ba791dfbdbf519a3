import { expect, test } from 'vitest';
import { button, field, seen, some } from '../harness/on-page.ts';
import { invitePeople } from '../harness/people.ts';
import { look } from '../harness/pictures.ts';
import { pageAt } from '../harness/shop.ts';
import { enterShop } from '../people/merchant.ts';
import { openProduct, signIn } from '../people/shopper.ts';
import { enterOffice } from '../people/staff.ts';

const invite = invitePeople();
const MUSHROOMS = { category: '蔬菜水果', product: '鲜香菇' };
const SALMON = { category: '肉蛋水产', product: '冰鲜三文鱼' };

test('a shopper browses from home to a product, chooses its specs, and signs in by SMS', async () => {
  const page = await invite({ kind: 'phone' });
  await page.goto(pageAt('/'));
  await seen(page, '热卖').waitFor();
  await look(page, 'shopper home');
  await openProduct(page, MUSHROOMS);
  await look(page, 'shopper product');
  await some(page, '.lt-cell', '选规格').tap();
  await some(page, '.spec-chips__chip', '500g').tap();
  await seen(page, '已选 500g').waitFor();
  await look(page, 'shopper sku-sheet');

  await page.goto(pageAt('/subpackages/account/login/index'));
  await signIn(page, '13812345678');
  await page.goto(pageAt('/pages/me/index'));
  await seen(page, '138****5678').waitFor();
  await look(page, 'shopper me');
});

test('goods a merchant takes off the shelf are gone from the shopper’s list at once', async () => {
  const shopper = await invite({ kind: 'phone' });
  const merchant = await invite({ kind: 'phone' });
  await openProduct(shopper, SALMON);

  await enterShop(merchant, 'xiansheng');
  await merchant.goto(pageAt('/merchant/pages/goods/index'));
  await field(merchant, '搜商品名或编码').fill(SALMON.product);
  await merchant.keyboard.press('Enter');
  await seen(merchant, SALMON.product).waitFor();
  await some(merchant, '.t-switch').first().tap();
  await seen(merchant, /下架/).waitFor();
  await look(merchant, 'merchant goods');

  const listed = async () => {
    const answer = await fetch(pageAt(`/api/v1/public/products?keyword=${encodeURIComponent(SALMON.product)}`));
    return ((await answer.json()) as { data: { items: unknown[] } }).data.items.length;
  };
  await expect.poll(listed, { timeout: 5000 }).toBe(0);
  await shopper.reload();
  await seen(shopper, /下架/).waitFor();
});

test('staff change a price: the shopper sees it, and the audit says who changed it from what to what', async () => {
  const page = await invite({ kind: 'pc' });
  await enterOffice(page);
  await page.goto(pageAt(`/admin/products?keyword=${encodeURIComponent(MUSHROOMS.product)}`));
  await page.getByText('编辑', { exact: true }).first().click();
  await page.getByLabel('250g的价格').fill('7.77');
  await button(page, '保存').click();
  await seen(page, /已保存/).waitFor();

  const shopper = await invite({ kind: 'phone' });
  await openProduct(shopper, MUSHROOMS);
  await some(shopper, '.lt-price', '¥7.77').first().waitFor();

  await page.goto(pageAt('/admin/audit'));
  await page.locator('tbody tr').first().click();
  await seen(page, '7.77').waitFor();
  await seen(page, '6.90').waitFor();
});
