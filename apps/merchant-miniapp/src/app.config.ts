import { nativeComponents } from '@lintuan/miniapp-ui/build/native-components.ts';

const tab = (name: string, text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `assets/tab/${name}.png`,
  selectedIconPath: `assets/tab/${name}-active.png`,
});

export default defineAppConfig({
  pages: ['pages/orders/index', 'pages/goods/index', 'pages/stock/index', 'pages/me/index'],
  subPackages: [
    { root: 'subpackages/orders', pages: ['order/index', 'batch/index'] },
    { root: 'subpackages/goods', pages: ['product/index'] },
    { root: 'subpackages/stock', pages: ['product/index', 'change/index', 'movements/index'] },
    { root: 'subpackages/shop', pages: ['express-fee/index', 'statistics/index'] },
    { root: 'subpackages/group-buy', pages: ['list/index', 'activity/index', 'form/index', 'group/index'] },
    { root: 'subpackages/account', pages: ['login/index', 'messages/index', 'devices/index'] },
  ],
  preloadRule: {
    'pages/orders/index': { packages: ['subpackages/orders'] },
    'pages/goods/index': { packages: ['subpackages/goods', 'subpackages/stock'] },
  },
  window: {
    navigationBarTitleText: '邻团商家',
    navigationBarBackgroundColor: '#F5F7F6',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F5F7F6',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#5C6660',
    selectedColor: '#0B7A3E',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [tab('orders', '订单'), tab('goods', '商品'), tab('stock', '库存'), tab('me', '我的')],
  },
  usingComponents: process.env.TARO_ENV === 'weapp' ? nativeComponents : {},
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
