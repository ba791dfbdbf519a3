import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { distReport } from './dist-report.ts';

const sound: Record<string, string> = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index'],
    subPackages: [{ root: 'orders', pages: ['list/index'] }],
    usingComponents: { 't-icon': './native/icon' },
    tabBar: { list: [{ pagePath: 'pages/home/index', iconPath: 'assets/home.png' }] },
  }),
  'app.js': 'require("./common");',
  'common.js': '',
  'app.wxss': '@import "./theme.wxss";.a{background:url(data:image/png;base64,AA)}',
  'theme.wxss': '',
  'base.wxml': '<wxs src="./utils.wxs" module="xs"/>',
  'utils.wxs': '',
  'assets/home.png': 'png',
  'native/icon.js': '',
  'native/icon.json': '{}',
  'native/icon.wxml': '',
  'pages/home/index.js': 'require("../../common")',
  'pages/home/index.json': '{}',
  'pages/home/index.wxml': '<import src="../../base.wxml"/><image src="{{i.p4}}"/>',
  'orders/list/index.js': '',
  'orders/list/index.json': '{}',
  'orders/list/index.wxml': '',
};

let dist: string;

async function build(changes: Record<string, string | null> = {}): Promise<void> {
  for (const [file, text] of Object.entries({ ...sound, ...changes })) {
    if (text === null) continue;
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
    await writeFile(path.join(dist, file), text);
  }
}

beforeEach(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'dist-'));
});
afterEach(() => rm(dist, { recursive: true }));

describe('the dist check', () => {
  it('has nothing to say about a sound build and weighs each package', async () => {
    await build();
    const report = await distReport(dist);
    expect(report.problems).toEqual([]);
    expect([...report.packages.keys()]).toEqual(['', 'orders']);
    expect(report.packages.get('orders')).toBe(2);
  });

  it.each([
    ['a page without its template', { 'pages/home/index.wxml': null }, 'pages/home/index.wxml'],
    ['a page of a sub-package without its script', { 'orders/list/index.js': null }, 'orders/list/index.js'],
    ['a registered component that was not copied', { 'native/icon.js': null }, './native/icon.js'],
    ['a tab without its picture', { 'assets/home.png': null }, 'assets/home.png'],
    ['a template import that leads nowhere', { 'base.wxml': null }, '../../base.wxml'],
    ['a wxs module that leads nowhere', { 'utils.wxs': null }, './utils.wxs'],
    ['a style import that leads nowhere', { 'theme.wxss': null }, './theme.wxss'],
    ['a require that leads nowhere', { 'common.js': null }, './common.js'],
    ['a font from another server', { 'theme.wxss': '@font-face{src:url(https://cdn.example/t.woff)}' }, 'https://cdn.example/t.woff'],
  ])('names %s', async (_title, change, named) => {
    await build(change);
    expect((await distReport(dist)).problems.join('\n')).toContain(named);
  });

  it('refuses a package above 2 MB', async () => {
    await build({ 'orders/picture.png': 'x'.repeat(2 * 1024 * 1024 + 1) });
    expect((await distReport(dist)).problems).toEqual(['package orders weighs 2.00 MB, more than 2.00 MB']);
  });
});
