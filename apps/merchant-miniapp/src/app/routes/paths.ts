export const paths = {
  goods: '/pages/goods/index',
  stock: '/pages/stock/index',
  me: '/pages/me/index',
  product: '/subpackages/goods/product/index',
  productStock: '/subpackages/stock/product/index',
  stockChange: '/subpackages/stock/change/index',
  movements: '/subpackages/stock/movements/index',
  login: '/subpackages/account/login/index',
  devices: '/subpackages/account/devices/index',
} as const;

export const tabPaths: readonly string[] = [paths.goods, paths.stock, paths.me];
