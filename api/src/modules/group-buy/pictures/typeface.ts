import { readFile } from 'node:fs/promises';
import { scheduler } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import slices from '@fontsource-variable/noto-sans-sc/unicode.json' with { type: 'json' };
import { LRUCache } from 'lru-cache';
import opentype, { type Font } from 'opentype.js';
import wawoff2 from 'wawoff2';

export type Weight = 400 | 700;
/** How a sign is drawn at the size of one em of 1000, and how far the next one stands from it. */
export interface Outline {
  d: string;
  advance: number;
}

export const EM = 1000;
const fonts = new LRUCache<string, Promise<Font>>({ max: 40 });
const outlines = new LRUCache<string, Outline>({ max: 4000 });

/**
 * Signs as outlines, so that a picture looks the same on a machine without any Chinese font. The typeface comes in a
 * hundred small files; each is opened when a sign of it is first needed, and others are let through between two signs.
 */
export async function outlineOf(sign: string, weight: Weight): Promise<Outline | null> {
  const known = outlines.get(weight + sign);
  if (known) return known;
  const slice = sliceOf(sign.codePointAt(0)!);
  if (!slice) return null;
  const font = await openFont(slice);
  await scheduler.yield();
  if (font.charToGlyph(sign).index === 0) return null;
  const options = { variation: { wght: weight } };
  const outline = { d: font.getPath(sign, 0, 0, EM, options).toPathData(0), advance: font.getAdvanceWidth(sign, EM, options) };
  outlines.set(weight + sign, outline);
  return outline;
}

function openFont(slice: string): Promise<Font> {
  const opening = fonts.get(slice) ?? readFont(slice);
  fonts.set(slice, opening);
  return opening;
}

async function readFont(slice: string): Promise<Font> {
  const file = import.meta.resolve(`@fontsource-variable/noto-sans-sc/files/noto-sans-sc-${slice}-wght-normal.woff2`);
  const bytes = Uint8Array.from(await wawoff2.decompress(await readFile(fileURLToPath(file))));
  await scheduler.yield();
  return opentype.parse(bytes.buffer);
}

const ranges = Object.entries(slices).map(([name, text]) => ({
  slice: name.replace(/[[\]]/g, ''),
  spans: text.split(',').map((span) => {
    const [first = '', last = first] = span.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  }),
}));

const sliceOf = (codePoint: number): string | undefined =>
  ranges.find(({ spans }) => spans.some(([first, last]) => codePoint >= first && codePoint <= last))?.slice;
