import path from 'node:path';

const stubs = path.join(import.meta.dirname, 'stubs');

/** Vitest settings under which a page or a component draws its H5 face in happy-dom, without Taro's own runtime. */
export const componentTests = {
  resolve: {
    extensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.mjs', '.js', '.json'],
    alias: [
      { find: /^@tarojs\/components$/, replacement: path.join(stubs, 'taro-components.ts') },
      { find: /^@tarojs\/taro$/, replacement: path.join(stubs, 'taro.ts') },
      { find: '@lintuan/icon-font.css', replacement: path.join(stubs, 'empty.css') },
    ],
    dedupe: ['react', 'react-dom'],
  },
  oxc: { jsx: { runtime: 'automatic' as const } },
  define: { 'process.env.TARO_ENV': '"h5"', 'process.env.TARO_APP_API_ORIGIN': '""' },
};

export const componentTestOptions = {
  environment: 'happy-dom' as const,
  css: false,
  server: { deps: { inline: [/tdesign-mobile-react/, /tdesign-icons-react/] } },
};

/** A mini-program's settings: its own component tests, and those that drive its build, made before them. */
export const miniappTests = {
  ...componentTests,
  test: {
    ...componentTestOptions,
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: ['src/native/**'],
    maxWorkers: 2,
    globalSetup: [path.join(import.meta.dirname, 'built-weapp.ts')],
  },
};
