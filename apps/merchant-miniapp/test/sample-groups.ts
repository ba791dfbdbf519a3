import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import type { GroupFigures, ManagedActivity, ManagedGroupDetail } from '@lintuan/contracts/group-buy/managed-schemas';
import type { MerchantMe } from '@lintuan/contracts/merchants/schemas';
import { addDays, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { seller } from './sample-orders.ts';
import { eggStock, eggs, id, owner } from './sample-shop.ts';

export const host: MerchantMe = { ...seller, permissions: [...seller.permissions, 'group_buy.read', 'group_buy.edit'] };

const today = shanghaiDay(new Date());
const at = `${today}T01:00:00.000Z`;
export const endsAt = `${addDays(today, 5)}T14:00:00.000Z`;

export const eggDetail: ManagedProductDetail = {
  productId: eggs.productId,
  version: 1,
  shelf: 'on',
  merchantId: owner.merchant.merchantId,
  merchantName: owner.merchant.name,
  categoryId: id('cat'),
  brandId: null,
  name: eggs.name,
  subtitle: '',
  descriptionHtml: '',
  pictures: [],
  flags: [],
  specs: [{ name: '规格', values: eggStock.specs }],
  skus: [
    {
      skuId: eggStock.skuId,
      specs: eggStock.specs,
      code: eggStock.code,
      barcode: null,
      priceFen: 3900,
      originalPrice: null,
      weightGrams: 0,
      picture: null,
    },
  ],
  updatedAt: at,
};

export const running: ManagedActivity = {
  activityId: id('act'),
  state: 'running',
  version: 2,
  merchantId: owner.merchant.merchantId,
  merchantName: owner.merchant.name,
  productId: eggs.productId,
  productName: eggs.name,
  pictureUrl: null,
  size: 3,
  hours: 24,
  startsAt: at,
  endsAt,
  perOrderLimit: 2,
  perPersonLimit: 5,
  newcomersOnly: false,
  virtualFill: false,
  skus: [{ skuId: eggStock.skuId, specs: eggStock.specs, singleFen: 3900, groupFen: 3280, starterFen: 3000, quota: 30, used: 3 }],
  quota: 30,
  used: 3,
  openGroups: 1,
  formedGroups: 1,
  failedGroups: 0,
  createdAt: at,
  stopReason: null,
};

const member = (name: string, leader: boolean, paid: boolean): ManagedGroupDetail['members'][number] => ({
  shopperName: name,
  leader,
  seatState: paid ? 'paid' : 'held',
  orderId: id(leader ? 'rd1' : 'rd2'),
  orderNo: '202611200000000001',
  specs: eggStock.specs,
  quantity: 1,
  unitFen: leader ? 3000 : 3280,
  takenAt: at,
  paidAt: paid ? at : null,
  broughtBy: leader ? null : '小满',
  newcomer: !leader,
});

export const openGroup: ManagedGroupDetail = {
  groupId: id('grp'),
  activityId: running.activityId,
  state: 'open',
  merchantId: owner.merchant.merchantId,
  merchantName: owner.merchant.name,
  productName: eggs.name,
  pictureUrl: null,
  leaderName: '小满',
  size: 3,
  paid: 1,
  taken: 2,
  filled: 0,
  virtualFill: false,
  createdAt: at,
  openedAt: at,
  deadline: new Date(Date.now() + 5 * 3_600_000).toISOString(),
  endedAt: null,
  members: [member('小满', true, true), member('阿梨', false, false)],
};

const sums = { views: 120, starts: 6, joins: 9, formed: 2, failed: 1, newcomers: 7, broughtNewcomers: 4, pieces: 6, soldFen: 18_000 };
export const figures: GroupFigures = { ...sums, days: [{ day: today, ...sums }] };
