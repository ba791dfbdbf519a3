import type { ManagedProduct } from '@lintuan/contracts/catalog/schemas';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import type { MerchantMe } from '@lintuan/contracts/merchants/schemas';
import type { Movement, StockRow } from '@lintuan/contracts/stock/schemas';

export const id = (name: string): string => name.padEnd(20, '0');
const at = '2026-11-20T01:00:00.000Z';

export const password = 'right-password';
export const tokens: Tokens = { accessToken: 'access', accessExpiresAt: at, refreshToken: 'refresh', refreshExpiresAt: at };

export const owner: MerchantMe = {
  staffId: id('staff'),
  name: 'amei',
  displayName: '阿梅',
  role: 'owner',
  permissions: ['catalog.read', 'catalog.shelf', 'stock.read', 'stock.adjust'],
  merchant: { merchantId: id('shp'), name: '青禾果蔬', logoUrl: null, state: 'active' },
};
export const picker: MerchantMe = { ...owner, displayName: '小周', role: 'picker', permissions: ['catalog.read', 'stock.read'] };

const product = (name: string, title: string, shelf: ManagedProduct['shelf']): ManagedProduct => ({
  productId: id(name),
  name: title,
  pictureUrl: null,
  shelf,
  priceFromFen: 1280,
  priceToFen: 3900,
  skuCount: 2,
  soldOut: false,
  sales: 128,
  flags: [],
  categoryName: '水果',
  merchantId: owner.merchant.merchantId,
  merchantName: owner.merchant.name,
  updatedAt: at,
});
export const eggs = product('eggs', '土鸡蛋', 'on');
export const pears = product('pears', '翠玉梨', 'off');
export const draft = product('draft', '新米', 'draft');
export const refusal = '上架还需要：至少一张图片';

export const eggStock: StockRow = {
  skuId: id('egg'),
  productId: eggs.productId,
  productName: eggs.name,
  specs: ['30 枚'],
  code: 'EGG-30',
  pictureUrl: null,
  merchantName: owner.merchant.name,
  onHand: 42,
  locked: 5,
  available: 37,
  lowStockAt: 10,
  low: false,
};
export const receipt: Movement = {
  movementId: '7',
  at,
  kind: 'receive',
  onHandDelta: 12,
  lockedDelta: 0,
  onHandAfter: 42,
  lockedAfter: 5,
  reason: '供应商到货',
  actorName: '阿梅',
};
