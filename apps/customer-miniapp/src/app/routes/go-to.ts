import type { ProductFlag } from '@lintuan/contracts/catalog/schemas';
import type { OrderTray } from '@lintuan/contracts/orders/schemas';
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
  cart: () => openTab(paths.cart),
  me: () => openTab(paths.me),
  product: ({ productId }: { productId: string }) => open(withParams(paths.product, { productId })),
  products: (params: ProductsParams) => open(productsUrl(params)),
  /** From the search page: going back from the results skips it. */
  searchResults: (keyword: string) => replace(productsUrl({ keyword })),
  search: () => open(paths.search),
  searchAgain: (keyword: string) => replace(withParams(paths.search, { keyword })),
  shop: ({ merchantId }: { merchantId: string }) => open(withParams(paths.shop, { merchantId })),
  /** The confirm page reads what is bought from the checkout intent. */
  checkout: () => open(paths.checkout),
  /** After placing: going back does not lead to the confirm page again. */
  pay: (checkoutId: string) => open(withParams(paths.pay, { checkoutId })),
  payInstead: (checkoutId: string) => replace(withParams(paths.pay, { checkoutId })),
  payResult: (checkoutId: string) => replace(withParams(paths.payResult, { checkoutId })),
  orders: (tray?: OrderTray) => open(withParams(paths.orders, { tray })),
  /** Leaving a payment: going back does not lead to it again. */
  ordersInstead: (tray?: OrderTray) => replace(withParams(paths.orders, { tray })),
  order: ({ orderId }: { orderId: string }) => open(withParams(paths.order, { orderId })),
  /** Every group-buy that is running. */
  groupList: () => open(paths.groupList),
  group: ({ groupId }: { groupId: string }) => open(withParams(paths.group, { groupId })),
  /** After paying or placing: going back does not lead to that page again. */
  groupInstead: ({ groupId }: { groupId: string }) => replace(withParams(paths.group, { groupId })),
  myGroups: () => open(paths.myGroups),
  messages: () => open(paths.messages),
  addresses: () => open(paths.addresses),
  /** Picking one there leads back, with the choice in the chosen-address store. */
  chooseAddress: () => open(withParams(paths.addresses, { choose: '1' })),
  addressForm: (params: { addressId?: string } = {}) => open(withParams(paths.addressForm, { ...params })),
  /** What is saved there is chosen; going back leads to the checkout. */
  newAddressToChoose: ({ from }: { from: 'checkout' | 'addresses' }) =>
    (from === 'checkout' ? open : replace)(withParams(paths.addressForm, { choose: '1' })),
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
