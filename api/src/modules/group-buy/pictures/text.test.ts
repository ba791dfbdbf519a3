import { expect, test } from 'vitest';
import { line, lines } from './text.ts';
import { outlineOf } from './typeface.ts';

const style = { size: 10, colour: '#000' };

test('every sign comes with an outline of its own for each weight, Chinese or not', async () => {
  const signs = [...'邻团崇明土鸡蛋龘犇赟¥0Aé，'];
  const drawn = await Promise.all(signs.flatMap((sign) => [outlineOf(sign, 400), outlineOf(sign, 700)]));
  expect(drawn.filter((outline) => !outline?.d)).toEqual([]);
  expect(new Set(drawn.map((outline) => outline!.d)).size).toBe(signs.length * 2);
});

test('a Chinese sign is as wide as it is high, and a line as wide as its signs', async () => {
  expect((await line('邻团', style)).width).toBe(20);
  expect((await line('', style)).width).toBe(0);
});

test('signs that no typeface of ours has are left out', async () => {
  expect((await line('邻\u{E000}\u{10FFFF}团', style)).width).toBe(20);
});

test('text that fits stays whole, and what does not is cut with dots within the width', async () => {
  expect((await line('一二三四五', style, 50)).width).toBe(50);
  const cut = await line('一二三四五六', style, 50);
  expect(cut.width).toBeLessThanOrEqual(50);
  expect(cut.width).toBeGreaterThan(30);
});

test('what is too long for one line goes on in the next, and only the last one is cut', async () => {
  const rows = await lines('一二三四五六七八九十百', style, 40, 2);
  expect(rows.map((row) => row.width <= 40)).toEqual([true, true]);
  expect(rows[0]!.width).toBe(40);
  expect((await lines('一二三四五', style, 40, 3)).map((row) => row.width)).toEqual([40, 10]);
});
