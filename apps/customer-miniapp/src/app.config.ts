import { nativeComponents } from '@lintuan/miniapp-ui/build/native-components.ts';

const tab = (name: string, text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `assets/tab/${name}.png`,
  selectedIconPath: `assets/tab/${name}-active.png`,
});

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/category/index', 'pages/cart/index', 'pages/me/index'],
  subPackages: [
    { root: 'subpackages/goods', pages: ['product/index', 'products/index', 'search/index', 'shop/index'] },
    { root: 'subpackages/trade', pages: ['confirm/index', 'pay/index', 'result/index', 'orders/index', 'order/index'] },
    { root: 'subpackages/group', pages: ['list/index', 'group/index', 'mine/index'] },
    {
      root: 'subpackages/account',
      pages: [
        'login/index',
        'agreement/index',
        'profile/index',
        'phone/index',
        'messages/index',
        'addresses/index',
        'address-form/index',
        'devices/index',
        'consents/index',
        'data-copy/index',
        'delete-account/index',
      ],
    },
  ],
  preloadRule: { 'pages/home/index': { packages: ['subpackages/goods'] } },
  window: {
    navigationBarTitleText: '邻团',
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
    list: [tab('home', '首页'), tab('category', '分类'), tab('cart', '购物车'), tab('me', '我的')],
  },
  usingComponents: process.env.TARO_ENV === 'weapp' ? nativeComponents : {},
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
