export type Client = {
  name: string;
  folder: string;
  script: string;
  dist: string;
  /** What the finished build is checked as. */
  kind: 'web' | 'weapp';
  /** The path below which the API serves it. */
  servedAt?: string;
};

export const clients: readonly Client[] = [
  { name: 'shopper pages', folder: 'apps/customer-miniapp', script: 'build:h5', dist: 'dist/h5', kind: 'web', servedAt: '/' },
  { name: 'merchant pages', folder: 'apps/merchant-miniapp', script: 'build:h5', dist: 'dist/h5', kind: 'web', servedAt: '/merchant/' },
  { name: 'staff pages', folder: 'apps/admin-web', script: 'build', dist: 'dist', kind: 'web', servedAt: '/admin/' },
  { name: 'shopper mini-program', folder: 'apps/customer-miniapp', script: 'build:weapp', dist: 'dist/weapp', kind: 'weapp' },
  { name: 'merchant mini-program', folder: 'apps/merchant-miniapp', script: 'build:weapp', dist: 'dist/weapp', kind: 'weapp' },
];
