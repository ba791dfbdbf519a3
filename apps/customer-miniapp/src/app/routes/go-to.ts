import type { ProductFlag } from '@lintuan/contracts/catalog/schemas';
import Taro from '@tarojs/taro';
import { paths, withParams } from './paths.ts';

export interface ProductsParams {
  keyword?: string;
  category?: string;
  flag?: ProductFlag;
  title?: string;
}

/** WeChat keeps ten pages; the last place stays free so that a back button still works. */
const DEEPEST = 9;

let leaving = false;

/** A second tap while a page is opening does nothing. */
async function once(move: () => Promise<unknown>): Promise<void> {
  if (leaving) return;
  leaving = true;
  try {
    await move();
  } finally {
    leaving = false;
  }
}

const open = (url: string) =>
  void once(() => (Taro.getCurrentPages().length >= DEEPEST ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })));
const replace = (url: string) => void once(() => Taro.redirectTo({ url }));
const tab = (url: string) => void once(() => Taro.switchTab({ url }));

const productsUrl = ({ keyword, category, flag, title }: ProductsParams) => withParams(paths.products, { keyword, category, flag, title });

export const goTo = {
  home: () => tab(paths.home),
  category: () => tab(paths.category),
  me: () => tab(paths.me),
  product: ({ productId }: { productId: string }) => open(withParams(paths.product, { productId })),
  products: (params: ProductsParams) => open(productsUrl(params)),
  /** From the search page: going back from the results skips it. */
  searchResults: (keyword: string) => replace(productsUrl({ keyword })),
  search: () => open(paths.search),
  searchAgain: (keyword: string) => replace(withParams(paths.search, { keyword })),
  shop: ({ merchantId }: { merchantId: string }) => open(withParams(paths.shop, { merchantId })),
  login: () => open(paths.login),
  agreement: (name: 'terms' | 'privacy') => open(withParams(paths.agreement, { name })),
  profile: () => open(paths.profile),
  phone: () => open(paths.phone),
  devices: () => open(paths.devices),
  consents: () => open(paths.consents),
  dataCopy: () => open(paths.dataCopy),
  deleteAccount: () => open(paths.deleteAccount),
};

/** One step back, or home where there is nothing behind: a page opened by its link. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void once(() => Taro.navigateBack());
  else goTo.home();
}
