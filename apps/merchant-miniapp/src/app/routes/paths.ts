export const paths = {
  orders: '/pages/orders/index',
  goods: '/pages/goods/index',
  stock: '/pages/stock/index',
  me: '/pages/me/index',
  order: '/subpackages/orders/order/index',
  batchShip: '/subpackages/orders/batch/index',
  product: '/subpackages/goods/product/index',
  productStock: '/subpackages/stock/product/index',
  stockChange: '/subpackages/stock/change/index',
  movements: '/subpackages/stock/movements/index',
  expressFee: '/subpackages/shop/express-fee/index',
  statistics: '/subpackages/shop/statistics/index',
  groupBuy: '/subpackages/group-buy/list/index',
  activity: '/subpackages/group-buy/activity/index',
  activityForm: '/subpackages/group-buy/form/index',
  group: '/subpackages/group-buy/group/index',
  login: '/subpackages/account/login/index',
  messages: '/subpackages/account/messages/index',
  devices: '/subpackages/account/devices/index',
} as const;

/** As the tab bar shows them. */
export const tabPaths: readonly string[] = [paths.orders, paths.goods, paths.stock, paths.me];
