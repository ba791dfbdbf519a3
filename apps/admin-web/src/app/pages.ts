import type { Permission } from '@lintuan/contracts/permissions';
import type { ComponentType } from 'react';
import { drawers } from '../shared/drawers/drawer-address.ts';

export interface PageRecord {
  path: string;
  title: string;
  permission: Permission | null;
  menu?: MenuName;
  page: () => Promise<ComponentType>;
  /** Shown over this page, with an address of their own. */
  drawers?: DrawerRecord[];
}

export interface DrawerRecord {
  path: string;
  permission: Permission;
  page: () => Promise<ComponentType>;
}

export type MenuName =
  | 'dashboard'
  | 'orders'
  | 'checkouts'
  | 'payments'
  | 'refunds'
  | 'group-buy'
  | 'products'
  | 'stock'
  | 'categories'
  | 'merchants'
  | 'messages'
  | 'audit';

const stockDrawer = async () => (await import('../features/stock/stock-drawer.tsx')).StockDrawer;
const merchantDrawer = async () => (await import('../features/merchants/merchant-drawer.tsx')).MerchantDrawer;

/** Orders, payments and groups are looked into from every page that names them. */
const tradeDrawers: DrawerRecord[] = [
  {
    path: 'order/:orderId',
    permission: drawers.order,
    page: async () => (await import('../features/orders/order-drawer.tsx')).OrderDrawer,
  },
  {
    path: 'payment/:paymentId',
    permission: drawers.payment,
    page: async () => (await import('../features/payments/payment-drawer.tsx')).PaymentDrawer,
  },
  {
    path: 'group/:groupId',
    permission: drawers.group,
    page: async () => (await import('../features/group-buy/group-drawer.tsx')).GroupDrawer,
  },
  {
    path: 'activity/:activityId',
    permission: drawers.activity,
    page: async () => (await import('../features/group-buy/activity-drawer.tsx')).ActivityDrawer,
  },
];

/** Every page there is: one record is the route, the menu entry and who may see it. */
export const pages: PageRecord[] = [
  {
    path: '/dashboard',
    title: '概览',
    permission: 'statistics.read',
    menu: 'dashboard',
    page: async () => (await import('../features/dashboard/dashboard-page.tsx')).DashboardPage,
  },
  {
    path: '/orders',
    title: '订单',
    permission: 'orders.read',
    menu: 'orders',
    page: async () => (await import('../features/orders/order-list-page.tsx')).OrderListPage,
    drawers: tradeDrawers,
  },
  {
    path: '/checkouts',
    title: '结算单',
    permission: 'orders.read',
    menu: 'checkouts',
    page: async () => (await import('../features/orders/checkout-list-page.tsx')).CheckoutListPage,
    drawers: tradeDrawers,
  },
  {
    path: '/payments',
    title: '支付',
    permission: 'payments.read',
    menu: 'payments',
    page: async () => (await import('../features/payments/payment-list-page.tsx')).PaymentListPage,
    drawers: tradeDrawers,
  },
  {
    path: '/payments/notices',
    title: '支付通知',
    permission: 'payments.read',
    page: async () => (await import('../features/payments/notice-list-page.tsx')).NoticeListPage,
    drawers: tradeDrawers,
  },
  {
    path: '/refunds',
    title: '退款',
    permission: 'payments.read',
    menu: 'refunds',
    page: async () => (await import('../features/payments/refund-list-page.tsx')).RefundListPage,
    drawers: tradeDrawers,
  },
  {
    path: '/group-buy',
    title: '拼团',
    permission: 'group_buy.read',
    menu: 'group-buy',
    page: async () => (await import('../features/group-buy/activity-list-page.tsx')).ActivityListPage,
    drawers: tradeDrawers,
  },
  {
    path: '/group-buy/groups',
    title: '团',
    permission: 'group_buy.read',
    page: async () => (await import('../features/group-buy/group-list-page.tsx')).GroupListPage,
    drawers: tradeDrawers,
  },
  {
    path: '/group-buy/figures',
    title: '拼团数据',
    permission: 'group_buy.read',
    page: async () => (await import('../features/group-buy/figures-page.tsx')).FiguresPage,
  },
  {
    path: '/group-buy/new',
    title: '新建拼团活动',
    permission: 'group_buy.edit',
    page: async () => (await import('../features/group-buy/create-activity-page.tsx')).CreateActivityPage,
  },
  {
    path: '/group-buy/:activityId/edit',
    title: '编辑拼团活动',
    permission: 'group_buy.edit',
    page: async () => (await import('../features/group-buy/edit-activity-page.tsx')).EditActivityPage,
  },
  {
    path: '/products',
    title: '商品',
    permission: 'catalog.read',
    menu: 'products',
    page: async () => (await import('../features/products/product-list-page.tsx')).ProductListPage,
    drawers: [{ path: 'stock/:productId', permission: 'stock.read', page: stockDrawer }],
  },
  {
    path: '/products/new',
    title: '新建商品',
    permission: 'catalog.edit',
    page: async () => (await import('../features/products/create-product-page.tsx')).CreateProductPage,
  },
  {
    path: '/products/:productId',
    title: '编辑商品',
    permission: 'catalog.edit',
    page: async () => (await import('../features/products/edit-product-page.tsx')).EditProductPage,
    drawers: [{ path: 'stock', permission: 'stock.read', page: stockDrawer }],
  },
  {
    path: '/stock',
    title: '库存',
    permission: 'stock.read',
    menu: 'stock',
    page: async () => (await import('../features/stock/stock-page.tsx')).StockPage,
    drawers: [{ path: ':productId/:skuId', permission: 'stock.read', page: stockDrawer }],
  },
  {
    path: '/categories',
    title: '分类',
    permission: 'catalog.read',
    menu: 'categories',
    page: async () => (await import('../features/categories/category-page.tsx')).CategoryPage,
  },
  {
    path: '/merchants',
    title: '商家',
    permission: 'merchants.read',
    menu: 'merchants',
    page: async () => (await import('../features/merchants/merchant-list-page.tsx')).MerchantListPage,
    drawers: [
      {
        path: 'new',
        permission: 'merchants.edit',
        page: async () => (await import('../features/merchants/create-merchant-drawer.tsx')).CreateMerchantDrawer,
      },
      { path: ':merchantId', permission: 'merchants.read', page: merchantDrawer },
      { path: ':merchantId/:tab', permission: 'merchants.read', page: merchantDrawer },
    ],
  },
  {
    path: '/messages',
    title: '消息发送',
    permission: 'messages.read',
    menu: 'messages',
    page: async () => (await import('../features/messages/delivery-list-page.tsx')).DeliveryListPage,
  },
  {
    path: '/audit',
    title: '操作日志',
    permission: 'audit.read',
    menu: 'audit',
    page: async () => (await import('../features/audit/audit-page.tsx')).AuditPage,
  },
  {
    path: '/account',
    title: '我的账号',
    permission: null,
    page: async () => (await import('../features/account/account-page.tsx')).AccountPage,
  },
];

export const firstPageFor = (held: readonly Permission[]): string =>
  pages.find(({ menu, permission }) => menu && (permission === null || held.includes(permission)))?.path ?? '/account';
