import { expect, test } from 'vitest';
import { tidyTyped } from './tidy-typed.ts';

test.each([
  ['', ''],
  ['<br>', ''],
  ['<p><br></p>', ''],
  ['产地：<b>烟台</b>', '<p>产地：<b>烟台</b></p>'],
  ['第一行<p>第二行</p>', '<p>第一行</p><p>第二行</p>'],
  ['第一行<div>第二行</div>', '<p>第一行</p><p>第二行</p>'],
  ['<ul><li>果径</li></ul>', '<ul><li>果径</li></ul>'],
  ['<p>已成段</p>', '<p>已成段</p>'],
  ['<img src="/files/x.webp" alt="">', '<p><img src="/files/x.webp" alt=""></p>'],
])('typed as %j it is kept as %j', (typed, kept) => {
  expect(tidyTyped(typed)).toBe(kept);
});

test('tidying twice changes nothing more', () => {
  const once = tidyTyped('一<div>二</div>');
  expect(tidyTyped(once)).toBe(once);
});
