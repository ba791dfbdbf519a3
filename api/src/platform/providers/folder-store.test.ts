import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderStore } from './folder-store.ts';

async function aStore() {
  const folder = await mkdtemp(join(tmpdir(), 'lintuan-files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, store: folderStore(folder) };
}

test('what was drawn long ago is forgotten; what is new and what people uploaded stays', async () => {
  const { folder, store } = await aStore();
  expect(await store.removeDrawn(new Date())).toBe(0);
  for (const name of ['old.jpg', 'new.jpg', 'old.webp']) await store.write(name, Buffer.from(name));
  const longAgo = new Date('2026-01-01');
  await utimes(join(folder, 'drawn', 'old.jpg'), longAgo, longAgo);
  await utimes(join(folder, 'ol', 'old.webp'), longAgo, longAgo);
  expect(await store.removeDrawn(new Date('2026-02-01'))).toBe(1);
  expect(await Promise.all(['old.jpg', 'new.jpg', 'old.webp'].map((name) => store.read(name).then(String)))).toEqual([
    'null',
    'new.jpg',
    'old.webp',
  ]);
});

test.each(['../x.webp', 'a/b.jpg', 'x.svg', '.jpg', 'x.webp.part'])('%s is no name of a file', async (name) => {
  const { store } = await aStore();
  await expect(async () => store.read(name)).rejects.toThrow('not a file name');
});
