import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { iconNames } from '../src/icon/icon-names.ts';

const require = createRequire(import.meta.url);
const fontDir = path.join(path.dirname(require.resolve('tdesign-icons-web-components/package.json')), 'lib/iconfont');

/** The kit's own style sheet names glyphs by another release of the font, so code points are read from the font that is shipped. */
async function codePoints(): Promise<Map<string, number>> {
  const svg = await readFile(path.join(fontDir, 't.svg'), 'utf8');
  const glyphs = svg.matchAll(/glyph-name="([^"]+)"\s+unicode="&#x([0-9A-Fa-f]+);"/g);
  return new Map(Array.from(glyphs, ([, name, hex]) => [name as string, Number.parseInt(hex as string, 16)]));
}

/** A style sheet with the named glyphs only and the font inside it. */
export async function iconFontCss(names: Iterable<string>): Promise<string> {
  const known = await codePoints();
  const wanted = Array.from(new Set(names), (name) => {
    const point = known.get(name);
    if (point === undefined) throw new Error(`the icon font has no glyph "${name}"`);
    return { name, point };
  });
  const whole = await readFile(path.join(fontDir, 't.ttf'));
  const font = await subsetFont(whole, wanted.map(({ point }) => String.fromCodePoint(point)).join(''), { targetFormat: 'woff' });
  const face = `@font-face{font-family:t;src:url(data:font/woff;base64,${font.toString('base64')}) format('woff');font-weight:400;font-style:normal;}`;
  const rules = wanted.map(({ name, point }) => `.t-icon-${name}:before{content:'\\${point.toString(16)}';}`);
  return [face, ...rules].join('\n');
}

export async function writeIconFont(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await iconFontCss(iconNames));
}
