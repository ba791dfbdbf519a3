import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkDist, checkWeb } from './check-dist.ts';
import { clients } from './clients.ts';

let dist = '';
afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(files: Record<string, string>): string {
  dist = mkdtempSync(join(tmpdir(), 'lintuan-dist-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  return dist;
}

test('a web page may name only files that are there, below the path it is served at', () => {
  const html =
    '<link href="/merchant/css/a.css"><script src="/merchant/js/a.js"></script><script src="/js/b.js"></script><a href="https://a.test">';
  expect(checkWeb(write({ 'index.html': html, 'css/a.css': '' }), '/merchant/')).toEqual([
    'index.html names /merchant/js/a.js, which is missing.',
    'index.html names /js/b.js, which is not below /merchant/.',
  ]);
});

test('a mini-program is read as WeChat would read it', async () => {
  const weapp = clients.find((client) => client.kind === 'weapp')!;
  expect(await checkDist(weapp, write({ 'app.json': '{"pages":["pages/home/index"]}' }))).toContain(
    'app.json: pages/home/index.wxml does not exist',
  );
});

test.each(clients)('a build of the $name that left nothing is not whole', async (client) => {
  expect(await checkDist(client, write({}))).toHaveLength(1);
});
