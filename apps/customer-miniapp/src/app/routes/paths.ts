export const paths = {
  home: '/pages/home/index',
  category: '/pages/category/index',
  me: '/pages/me/index',
  product: '/subpackages/goods/product/index',
  products: '/subpackages/goods/products/index',
  search: '/subpackages/goods/search/index',
  shop: '/subpackages/goods/shop/index',
  login: '/subpackages/account/login/index',
  agreement: '/subpackages/account/agreement/index',
  profile: '/subpackages/account/profile/index',
  phone: '/subpackages/account/phone/index',
  devices: '/subpackages/account/devices/index',
  consents: '/subpackages/account/consents/index',
  dataCopy: '/subpackages/account/data-copy/index',
  deleteAccount: '/subpackages/account/delete-account/index',
} as const;

type Params = Record<string, string | undefined>;

export function withParams(path: string, params: Params): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`)
    .join('&');
  return query ? `${path}?${query}` : path;
}
