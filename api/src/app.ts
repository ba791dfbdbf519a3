import type { Hono } from 'hono';
import { cartModule } from './modules/cart/index.ts';
import { catalogModule } from './modules/catalog/index.ts';
import { checkoutModule } from './modules/checkout/index.ts';
import { deliveryModule } from './modules/delivery/index.ts';
import { filesModule } from './modules/files/index.ts';
import { groupBuyModule } from './modules/group-buy/index.ts';
import { identifyCustomer, identityModule } from './modules/identity/index.ts';
import { identifyMember, merchantsModule } from './modules/merchants/index.ts';
import { messagesModule } from './modules/messages/index.ts';
import { ordersModule } from './modules/orders/index.ts';
import { paymentsModule } from './modules/payments/index.ts';
import { privacyModule } from './modules/privacy/index.ts';
import { identifyStaff, staffModule } from './modules/staff/index.ts';
import { statisticsModule } from './modules/statistics/index.ts';
import { stockModule } from './modules/stock/index.ts';
import type { House } from './platform/house.ts';
import type { Env } from './platform/http/env.ts';
import { createHttpApp } from './platform/http/http-app.ts';
import type { Mounting } from './platform/http/mount.ts';
import { type Module, routesOf } from './platform/module.ts';

/** The house, room by room. */
export const modules: readonly Module[] = [
  identityModule,
  filesModule,
  staffModule,
  merchantsModule,
  paymentsModule,
  catalogModule,
  stockModule,
  deliveryModule,
  groupBuyModule,
  cartModule,
  ordersModule,
  checkoutModule,
  messagesModule,
  statisticsModule,
  privacyModule,
];

export const identify: Mounting['identify'] = { customer: identifyCustomer, merchant: identifyMember, admin: identifyStaff };

export const createApp = (house: House, checkAnswers: boolean): Hono<Env> =>
  createHttpApp(routesOf(modules), { house, identify, checkAnswers });
