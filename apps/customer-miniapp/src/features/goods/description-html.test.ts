import { expect, test } from 'vitest';
import { fitDescription } from './description-html.ts';

test('a picture in a description gets an origin and never grows wider than the page', () => {
  expect(fitDescription('<img src="/files/a.webp" style="width:900px" alt="果园">', 'https://shop.example')).toBe(
    '<img style="display:block;max-width:100%;height:auto" src="https://shop.example/files/a.webp" alt="果园">',
  );
});

test('a picture from elsewhere keeps its address', () => {
  expect(fitDescription('<img src="https://cdn.example/a.webp">', 'https://shop.example')).toContain('src="https://cdn.example/a.webp"');
});

test('paragraphs and lists carry their own spacing, words stay as they are', () => {
  expect(fitDescription('<p>鲜 <strong>甜</strong></p><pre>x</pre><ul><li>冷藏</li></ul>', '')).toBe(
    '<p style="margin:0 0 8px">鲜 <strong>甜</strong></p><pre>x</pre><ul style="margin:0 0 8px;padding-left:20px"><li>冷藏</li></ul>',
  );
});
