import type { ProductFlag, ShelfState } from '@lintuan/contracts/catalog/schemas';

export const words = {
  search: '搜商品名或编码',
  noPrice: '还没定价',
  soldOut: '已售罄',
  skuCount: (count: number) => (count > 1 ? `${count} 个规格` : '单规格'),
  sales: (count: number) => `已售 ${count}`,
  put: (name: string) => `已上架 ${name}`,
  taken: (name: string) => `已下架 ${name}`,
  notYet: '还不能上架',
  notYetHow: '商品资料由平台在电脑上编辑，补齐后再试',
  notFound: (keyword: string) => `没有找到“${keyword}”`,
  clearSearch: '看全部商品',
  onlySku: '默认规格',
  skus: '规格与价格',
  code: (code: string) => `编码 ${code}`,
  barcode: (barcode: string) => `条码 ${barcode}`,
  seeStock: '看库存',
  noPictures: '还没有图片',
  updated: (time: string) => `${time} 更新`,
  switchLabel: (name: string, on: boolean) => `${on ? '下架' : '上架'} ${name}`,
};

export const shelfWords: Record<ShelfState, string> = { on: '在售', off: '已下架', draft: '草稿', deleted: '已删除' };

export const emptyWords: Record<'on' | 'off' | 'draft', string> = {
  on: '还没有在售的商品',
  off: '没有下架的商品',
  draft: '没有草稿，新商品由平台在电脑上添加',
};

export const flagWords: Record<ProductFlag, string> = { recommended: '推荐', hot: '热卖', fresh: '新品' };
