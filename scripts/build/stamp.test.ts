import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from './clients.ts';
import { stampFile, stampOf } from './stamp.ts';

const client: Client = { name: 'pages', folder: 'apps/shop', script: 'build:h5', dist: 'dist/h5', kind: 'web' };
let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lintuan-stamp-'));
  write('apps/shop/src/app.tsx', 'one');
  write('apps/other/src/app.tsx', 'one');
  write('packages/kernel/src/fen.ts', 'one');
  write('pnpm-lock.yaml', 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each(['apps/shop/src/app.tsx', 'apps/shop/src/new.tsx', 'packages/kernel/src/fen.ts', 'pnpm-lock.yaml'])(
  'a change of %s asks for a new build',
  (path) => {
    const before = stampOf(root, client, {});
    write(path, 'two');
    expect(stampOf(root, client, {})).not.toBe(before);
  },
);

test.each([
  'apps/other/src/app.tsx',
  'apps/shop/dist/h5/app.js',
  'apps/shop/src/native/a.js',
  'apps/shop/src/app.test.tsx',
  'apps/shop/node_modules/a.js',
])('a change of %s asks for none', (path) => {
  const before = stampOf(root, client, {});
  write(path, 'two');
  expect(stampOf(root, client, { HOME: '/anywhere' })).toBe(before);
});

test('a setting that is built in asks for a new build', () => {
  expect(stampOf(root, client, { TARO_APP_API_ORIGIN: 'https://a.test' })).not.toBe(stampOf(root, client, {}));
});

test('a build counts only while its folder is there and its stamp is the same', () => {
  const file = stampFile(root, client);
  file.write('stamp');
  expect(file.matches('stamp')).toBe(false);
  write('apps/shop/dist/h5/index.html', '');
  expect(file.matches('stamp')).toBe(true);
  expect(file.matches('other')).toBe(false);
  file.remove();
  expect(file.matches('stamp')).toBe(false);
});
