import { createRequire } from 'node:module';
import path from 'node:path';
import type { IProjectConfig } from '@tarojs/taro/types/compile/index';
import { writeIconFont } from './icon-font.ts';
import { mirrorTdesign } from './mirror-tdesign.ts';

type Chain = Parameters<NonNullable<NonNullable<IProjectConfig['mini']>['webpackChain']>>[0];

export interface MiniappBuild {
  name: string;
  appDir: string;
  /** Where the H5 pages are served: / or /merchant/. */
  basePath: string;
}

const require = createRequire(import.meta.url);
const packagesDir = path.resolve(import.meta.dirname, '../..');
const kitLibraries = path.join(path.dirname(require.resolve('tdesign-miniprogram/package.json')), 'miniprogram_dist/miniprogram_npm');

/** Libraries whose published form is newer than the phones in use. */
const newerThanPhones = (file: string): boolean => /node_modules[\\/]@tanstack[\\/]/.test(file);

const asWritten = { pxtransform: { enable: false }, cssModules: { enable: false } };

/** A mini-program has no origin of its own to lean on; H5 calls the origin that served it. */
function apiOrigin(platform: string | undefined): string {
  return platform === 'h5' ? '' : (process.env.TARO_APP_API_ORIGIN ?? 'http://127.0.0.1:3000');
}

/** pnpm gives the facade its own copy of Taro; two runtimes in one app would not know each other. */
function preferOwnModules(chain: Chain, appDir: string): void {
  chain.resolve.modules.add(path.join(appDir, 'node_modules')).add('node_modules');
}

/** What two pages share is fetched once; Taro by itself splits only what is needed at the start. */
const sharedChunks = { chunks: 'all', minSize: 8_000, maxInitialRequests: 12, maxAsyncRequests: 16 } as const;

export async function miniappConfig({ name, appDir, basePath }: MiniappBuild): Promise<IProjectConfig> {
  const platform = process.env.TARO_ENV;
  const nativeDir = path.join(appDir, 'src/native');
  const iconFont = path.join(nativeDir, 'icon-font.css');
  if (platform === 'weapp') await mirrorTdesign(path.join(nativeDir, 'tdesign'));
  else await writeIconFont(iconFont);
  return {
    projectName: name,
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${platform}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    env: { TARO_APP_API_ORIGIN: JSON.stringify(apiOrigin(platform)) },
    plugins: ['@tarojs/plugin-framework-react', `@tarojs/plugin-platform-${platform}`],
    mini: {
      compile: { include: [packagesDir, newerThanPhones] },
      optimizeMainPackage: { enable: true },
      postcss: asWritten,
      webpackChain: (chain) => {
        preferOwnModules(chain, appDir);
        for (const library of ['tslib', 'dayjs']) chain.resolve.alias.set(library, path.join(kitLibraries, library));
      },
    },
    h5: {
      compile: { include: [packagesDir, newerThanPhones] },
      publicPath: basePath,
      staticDirectory: 'static',
      devServer: {
        hot: false,
        open: false,
        proxy: [{ context: ['/api', '/files'], target: process.env.API_ORIGIN ?? 'http://127.0.0.1:3000' }],
      },
      webpackChain: (chain) => {
        preferOwnModules(chain, appDir);
        chain.resolve.alias.set('@lintuan/icon-font.css', iconFont);
        chain.optimization.splitChunks(sharedChunks);
      },
      router: { mode: 'browser', basename: basePath.replace(/\/$/, '') },
      postcss: { ...asWritten, autoprefixer: { enable: true } },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
    },
  };
}
