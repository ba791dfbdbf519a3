import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findViolations, rules } from './find-violations.ts';
import { allowed, planted } from './planted.ts';
import { allowedWithinTier, tiers } from './rules.ts';

const manifests = {
  'packages/kernel/package.json': { name: '@lintuan/kernel', exports: { './*': './src/*.ts' } },
  'packages/contracts/package.json': { name: '@lintuan/contracts', exports: { './*': './src/*.ts' } },
  'packages/api-client/package.json': { name: '@lintuan/api-client', exports: { './*': './src/*.ts' } },
  'packages/miniapp-ui/package.json': { name: '@lintuan/miniapp-ui', exports: { '.': './src/index.ts', './*': './src/*' } },
  'packages/miniapp-inbox/package.json': { name: '@lintuan/miniapp-inbox', exports: { './*': './src/*' } },
  'packages/wechat-sim/package.json': { name: '@lintuan/wechat-sim', exports: { './*': './src/*.ts' } },
  'db/package.json': { name: '@lintuan/db', exports: { './schema': './schema/index.ts', './*': './*.ts' } },
  'api/package.json': { name: '@lintuan/api' },
};
const schema = {
  'db/schema/index.ts': "export * from './catalog.ts';\nexport * from './stock.ts';\n",
  'db/schema/catalog.ts': 'export const products = {};\n',
  'db/schema/stock.ts': 'export const stockLevels = {};\n',
  'db/schema/secret.ts': 'export const nobodys = {};\n',
};

let tree = '';
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function plant(files: Record<string, string>) {
  tree = mkdtempSync(join(tmpdir(), 'lintuan-boundaries-'));
  const written = {
    ...Object.fromEntries(Object.entries(manifests).map(([path, content]) => [path, JSON.stringify(content)])),
    ...schema,
    ...files,
  };
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return findViolations(tree).violations;
}

test.each(planted)('$rule: $says is refused', ({ rule, files, at, line }) => {
  const named = plant(files).filter((violation) => violation.rule === rule);
  expect(named).toMatchObject([{ file: at, line: line ?? 1 }]);
});

test.each(allowed)('$says is allowed', ({ files }) => {
  expect(plant(files)).toEqual([]);
});

test('every rule has a planted violation', () => {
  const covered = new Set(planted.map(({ rule }) => rule));
  expect([...rules.map(({ name }) => name), 'module-cycle'].filter((name) => !covered.has(name))).toEqual([]);
});

test('every module stands in exactly one tier, and the allow-list stays within a tier', () => {
  const modules = tiers.flatMap((tier) => tier.modules);
  expect(new Set(modules).size).toBe(modules.length);
  for (const [from, list] of Object.entries(allowedWithinTier)) {
    const own = tiers.find((tier) => tier.modules.includes(from));
    expect(list.filter((to) => !own?.modules.includes(to))).toEqual([]);
  }
});
