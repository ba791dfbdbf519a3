import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import { adminStock } from '@lintuan/contracts/stock/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCategory, type Goods, goods } from '../harness/goods.ts';
import { aShop, aShopper, newId, type Shop } from '../harness/people.ts';
import { openWorld, type World } from '../harness/world.ts';

let world: World;
let shop: Shop;
let made: Goods;
beforeAll(async () => {
  world = await openWorld({ environment: { DATABASE_POOL: '3' } });
  shop = await aShop(world);
  made = await goods(world, shop);
});
afterAll(() => world.close());

const staff = () => world.as(made.staff.tokens);
const merchant = { licenceNumber: '91310000MA1FL00000', address: '上海市徐汇区', contactName: '王小明', contactPhone: '13900000000' };
const writes: Record<string, (turn: number) => Promise<unknown>> = {
  'editing categories': async () => {
    const categoryId = await aCategory(world, made.staff);
    return staff()(adminCatalog.editCategory, { categoryId, name: newId().slice(0, 12) });
  },
  'creating products': (turn) =>
    staff()(adminCatalog.createProduct, {
      merchantId: shop.merchantId,
      categoryId: made.categoryId,
      name: `第 ${turn} 件`,
      skus: [{ specs: [], priceFen: 100 }],
    }),
  'adjusting stock': () => staff()(adminStock.adjust, { skuId: made.skus[0]!.skuId, kind: 'receive', quantity: 1, reason: '到货' }),
  'opening shops': () => staff()(adminMerchants.create, { name: newId(), ...merchant }),
  'signing in': () => aShopper(world),
  'changing names': async (turn) => world.as(await aShopper(world))(customerIdentity.editMe, { nickname: `邻居${turn}` }),
};

test.each(Object.entries(writes))(
  'ten times as many as there are connections, %s at once, wait their turn and are all done',
  async (_, write) => {
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, (_, turn) => write(turn)));
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []))).toEqual([]);
  },
);
