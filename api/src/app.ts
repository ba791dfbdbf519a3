import type { Hono } from 'hono';
import { catalogModule } from './modules/catalog/index.ts';
import { filesModule } from './modules/files/index.ts';
import { identifyCustomer, identityModule } from './modules/identity/index.ts';
import { identifyMember, merchantsModule } from './modules/merchants/index.ts';
import { identifyStaff, staffModule } from './modules/staff/index.ts';
import { stockModule } from './modules/stock/index.ts';
import type { House } from './platform/house.ts';
import type { Env } from './platform/http/env.ts';
import { createHttpApp } from './platform/http/http-app.ts';
import type { Mounting } from './platform/http/mount.ts';
import { type Module, routesOf } from './platform/module.ts';

/** The house, room by room. */
export const modules: readonly Module[] = [identityModule, filesModule, staffModule, merchantsModule, catalogModule, stockModule];

export const identify: Mounting['identify'] = { customer: identifyCustomer, merchant: identifyMember, admin: identifyStaff };

export const createApp = (house: House, checkAnswers: boolean): Hono<Env> =>
  createHttpApp(routesOf(modules), { house, identify, checkAnswers });
