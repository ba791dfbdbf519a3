interface Allowed {
  says: string;
  files: Record<string, string>;
}
interface Planted extends Allowed {
  rule: string;
  at: string;
  line?: number;
}

const modules = 'api/src/modules';

function one(rule: string, says: string, at: string, text: string, line = 1): Planted {
  return { rule, says, at, line, files: { [at]: text } };
}

const fine = (says: string, path: string, text: string): Allowed => ({ says, files: { [path]: text } });

/** One broken rule each: the tool has to name it, its file and its line. */
export const planted: readonly Planted[] = [
  one('module-tiers', 'payments importing orders', `${modules}/payments/pay.ts`, "import { orders } from '../orders/index.ts';"),
  one('module-tiers', 'an upward type import', `${modules}/catalog/a.ts`, "import type { Order } from '../orders/index.ts';"),
  one('module-tiers', 'an upward re-export', `${modules}/stock/a.ts`, "export { order } from '../orders/index.ts';"),
  one('module-tiers', 'an upward dynamic import', `${modules}/stock/a.ts`, "\nawait import('../orders/index.ts');", 2),
  one('module-tiers', 'an upward import() type', `${modules}/stock/a.ts`, "export type A = import('../orders/index.ts').Order;"),
  one('module-tiers', 'an import within a tier that no list names', `${modules}/cart/a.ts`, "import { o } from '../orders/index.ts';"),
  one('module-tiers', 'a module without a tier', `${modules}/horoscope/a.ts`, 'export const a = 1;'),
  one('module-tiers', 'the platform importing a module', 'api/src/platform/a.ts', "import { m } from '../modules/stock/index.ts';"),
  one('module-tiers', 'the configuration importing the platform', 'api/src/config/a.ts', "import { m } from '../platform/a.ts';"),
  one('routes-declared', 'a route that declares no audience and permission', `${modules}/cart/routes.ts`, "import { Hono } from 'hono';"),
  one('module-face', 'reaching into another module', `${modules}/cart/a.ts`, "import { s } from '../catalog/store.ts';"),
  one('module-face', 'app.ts reaching into a module', 'api/src/app.ts', "import { s } from './modules/catalog/list.ts';"),
  {
    rule: 'module-cycle',
    says: 'two modules importing each other',
    at: `${modules}/catalog/a.ts`,
    files: {
      [`${modules}/catalog/a.ts`]: "import { s } from '../stock/index.ts';",
      [`${modules}/stock/a.ts`]: "import { c } from '../catalog/index.ts';",
    },
  },
  one('tables-in-stores', 'a use case importing a table', `${modules}/stock/take.ts`, "import { stockLevels } from '@lintuan/db/schema';"),
  one(
    'tables-in-stores',
    'a use case importing a table by type',
    `${modules}/stock/take.ts`,
    "import type { stockLevels } from '@lintuan/db/schema/stock';",
  ),
  one(
    'table-owner',
    "a store taking another module's table",
    `${modules}/cart/store.ts`,
    "import { stockLevels } from '@lintuan/db/schema';",
  ),
  one(
    'table-owner',
    'a store taking another schema file',
    `${modules}/cart/store.ts`,
    "import { products } from '@lintuan/db/schema/catalog';",
  ),
  one('table-owner', 'a store taking every table', `${modules}/cart/store.ts`, "import * as schema from '@lintuan/db/schema';"),
  one('table-owner', 'a table that nobody owns', `${modules}/stock/store.ts`, "import { nobodys } from '@lintuan/db/schema/secret';"),
  one('rules-pure', 'rules that import the platform', `${modules}/stock/rules.ts`, "import { a } from '../../platform/a.ts';"),
  one(
    'rules-pure',
    'rules that import contract values',
    `${modules}/stock/rules.ts`,
    "import { a } from '@lintuan/contracts/stock/schemas';",
  ),
  one('rules-pure', 'rules that read the clock', `${modules}/stock/rules.ts`, '\nexport const now = () => new Date();', 2),
  one('rules-pure', 'rules that call Date.now', `${modules}/stock/rules.ts`, 'export const now = Date.now;'),
  one('rules-pure', 'rules that throw dice', `${modules}/stock/rules.ts`, 'export const dice = () => Math.random();'),
  one('rules-pure', 'rules that read the environment', `${modules}/stock/rules.ts`, 'export const a = process.env.A;'),
  one('rules-pure', 'rules that wait', `${modules}/stock/rules.ts`, 'export async function wait() {}'),
  one(
    'package-direction',
    'contracts importing the client',
    'packages/contracts/src/a.ts',
    "import { c } from '@lintuan/api-client/client';",
  ),
  one('package-direction', 'an app importing the database', 'apps/admin-web/src/a.ts', "import { products } from '@lintuan/db/schema';"),
  one('package-direction', 'the API running on the simulator', 'api/src/main.ts', "import { s } from '@lintuan/wechat-sim/server';"),
  one(
    'package-direction',
    'the components importing the inbox made of them',
    'packages/miniapp-ui/src/a.ts',
    "import { newInbox } from '@lintuan/miniapp-inbox/inbox.ts';",
  ),
  one(
    'package-direction',
    'the inbox importing an app that has one',
    'packages/miniapp-inbox/src/a.ts',
    "import { goTo } from '../../../apps/customer-miniapp/src/app/routes/go-to.ts';",
  ),
  one(
    'package-direction',
    'the staff pages importing the inbox of the mini-programs',
    'apps/admin-web/src/a.ts',
    "import { newInbox } from '@lintuan/miniapp-inbox/inbox.ts';",
  ),
  one('package-direction', 'a relative path out of a workspace', 'apps/admin-web/src/a.ts', "import { a } from '../../../api/src/app.ts';"),
  one('kernel-alone', 'the kernel importing a package', 'packages/kernel/src/a.ts', "import { z } from 'zod';"),
  one('kernel-alone', 'the kernel importing Node', 'packages/kernel/src/a.ts', "import { randomBytes } from 'node:crypto';"),
  one(
    'package-home',
    'an app importing the kit itself',
    'apps/customer-miniapp/src/a.tsx',
    "import { Button } from 'tdesign-mobile-react';",
  ),
  one('package-home', 'an app importing the native kit', 'apps/merchant-miniapp/src/a.ts', "import 'tdesign-miniprogram/button/button';"),
  one(
    'feature-isolation',
    'a feature importing a feature',
    'apps/admin-web/src/features/stock/a.ts',
    "import { a } from '../catalog/a.ts';",
  ),
  one(
    'feature-isolation',
    'a feature importing by alias',
    'apps/admin-web/src/features/stock/a.ts',
    "import { a } from '@/features/catalog/a';",
  ),
  one('endpoints-light', 'endpoints importing zod', 'packages/contracts/src/stock/endpoints.ts', "import { z } from 'zod';"),
  one(
    'endpoints-light',
    'endpoints importing schema values',
    'packages/contracts/src/stock/endpoints.ts',
    "import { Level } from './schemas.ts';",
  ),
  one('environment', 'a module reading the environment', `${modules}/stock/a.ts`, 'export const a = process.env.A;'),
  one('environment', 'an environment taken apart', `${modules}/stock/a.ts`, 'const { env } = process;'),
  one('environment', 'an environment imported', `${modules}/stock/a.ts`, "import { env } from 'node:process';"),
  one('environment', 'an app reading what is no constant', 'apps/admin-web/src/a.ts', 'export const a = process.env.SECRET;'),
  one('clock-and-chance', 'a use case reading the clock', `${modules}/stock/a.ts`, '\n\nexport const a = () => new Date();', 3),
  one('clock-and-chance', 'a use case throwing dice', `${modules}/stock/a.ts`, 'export const a = () => Math.random();'),
  one(
    'no-provider-in-transaction',
    'WeChat asked in a transaction',
    `${modules}/identity/a.ts`,
    inTransaction('ctx.providers.wechat.ask()'),
    2,
  ),
  one(
    'no-provider-in-transaction',
    'an HTTP call in a transaction',
    `${modules}/identity/a.ts`,
    inTransaction("fetch('https://a.test')"),
    2,
  ),
  one(
    'no-provider-in-transaction',
    'a provider taken out of the context',
    `${modules}/identity/a.ts`,
    inTransaction('const { sms } = ctx'),
    2,
  ),
  one(
    'no-provider-in-transaction',
    'a text message sent once',
    `${modules}/identity/a.ts`,
    'export const a = (ctx) => ctx.once(() => ctx.sms.send());',
  ),
];

/** What a rule must not mistake for a violation. */
export const allowed: readonly Allowed[] = [
  fine('a downward import', `${modules}/orders/a.ts`, "import { take } from '../stock/index.ts';"),
  fine('a listed import within a tier', `${modules}/checkout/a.ts`, "import { place } from '../orders/index.ts';"),
  fine('a store reading its own table', `${modules}/stock/stores/levels.ts`, "import { stockLevels } from '@lintuan/db/schema';"),
  fine(
    'a declared reader reading all tables',
    `${modules}/search/reads/a.ts`,
    "import { products, stockLevels } from '@lintuan/db/schema';",
  ),
  fine(
    'a test planting rows',
    `${modules}/stock/a.test.ts`,
    "import { products } from '@lintuan/db/schema';\nexport const a = new Date();",
  ),
  fine('rules with kernel values and contract types', `${modules}/stock/rules.ts`, rulesText()),
  fine('a date made from a given moment', `${modules}/stock/a.ts`, 'export const a = (now: Date) => new Date(now.getTime() + 1);'),
  fine(
    'words in comments and texts',
    `${modules}/stock/a.ts`,
    "// process.env and new Date()\nexport const a = 'Math.random() import(x)';",
  ),
  fine(
    'a provider beside a transaction',
    `${modules}/identity/a.ts`,
    'export async function a(ctx) {\n  await ctx.sms.send();\n  await ctx.transaction(async (tx) => tx.a());\n}',
  ),
  fine('the simulator in a test of the API', 'api/test/a.ts', "import { s } from '@lintuan/wechat-sim/server';"),
  fine('a constant of the build', 'apps/customer-miniapp/src/a.ts', "export const a = process.env.TARO_ENV === 'weapp';"),
  fine('endpoints with schema types', 'packages/contracts/src/stock/endpoints.ts', "import type { Level } from './schemas.ts';"),
  fine(
    'a feature importing itself and the shared parts',
    'apps/admin-web/src/features/stock/a.ts',
    "import { b } from './b.ts';\nimport { t } from '../../shared/t.ts';",
  ),
  {
    says: 'an app importing the inbox, and the inbox the components',
    files: {
      'apps/merchant-miniapp/src/features/messages/a.ts': "import { newInbox } from '@lintuan/miniapp-inbox/inbox.ts';",
      'packages/miniapp-inbox/src/a.ts': "import { Cell } from '@lintuan/miniapp-ui';",
    },
  },
  fine('the kit where it belongs', 'packages/miniapp-ui/src/button.h5.tsx', "import { Button } from 'tdesign-mobile-react';"),
];

function inTransaction(statement: string): string {
  return `export const a = (ctx) => ctx.transaction(async (tx) => {\n  ${statement};\n});`;
}

function rulesText(): string {
  return "import { fen } from '@lintuan/kernel/fen';\nimport type { Level } from '@lintuan/contracts/stock/schemas';\nexport const due = (level: Level, at: Date) => fen(level) && new Date(at);";
}
