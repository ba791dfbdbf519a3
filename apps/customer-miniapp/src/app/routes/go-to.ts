import type { ProductFlag } from '@lintuan/contracts/catalog/schemas';
import { back, open, openTab, replace } from '@lintuan/miniapp-shell/routes/move.ts';
import { withParams } from '@lintuan/miniapp-shell/routes/with-params.ts';
import { paths } from './paths.ts';

export interface ProductsParams {
  keyword?: string;
  category?: string;
  flag?: ProductFlag;
  title?: string;
}

const productsUrl = ({ keyword, category, flag, title }: ProductsParams) => withParams(paths.products, { keyword, category, flag, title });

export const goTo = {
  home: () => openTab(paths.home),
  category: () => openTab(paths.category),
  me: () => openTab(paths.me),
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

export const goBack = (): void => back(paths.home);
