import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { iconNames } from '../src/icon/icon-names.ts';
import { iconFontCss } from './icon-font.ts';

const require = createRequire(import.meta.url);
const kitDir = path.dirname(require.resolve('tdesign-miniprogram/package.json'));
const distDir = path.join(kitDir, 'miniprogram_dist');

/** Names the kit writes into its own templates: the cross of an input, the tick of a checkbox. */
const builtInIcons = [
  'add',
  'check',
  'check-circle-filled',
  'check-rectangle-filled',
  'chevron-right',
  'close',
  'close-circle-filled',
  'error-circle-filled',
  'info-circle-filled',
  'minus-circle-filled',
  'minus-rectangle-filled',
  'remove',
  'search',
  'star-filled',
  'star',
];

async function filesUnder(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Taro looks for the file as it is written; WeChat would add the ending itself. */
async function completeTemplateImports(dir: string): Promise<void> {
  for (const file of await filesUnder(dir)) {
    if (!file.endsWith('.wxml')) continue;
    const text = await readFile(file, 'utf8');
    const complete = text.replace(/(<import src=")([^"]+?)(?:\.wxml)?(")/g, '$1$2.wxml$3');
    if (complete !== text) await writeFile(file, complete);
  }
}

async function replaceIconFont(dir: string): Promise<void> {
  const file = path.join(dir, 'icon/icon.wxss');
  const rules = (await readFile(file, 'utf8'))
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/\.t-icon-[a-z0-9-]+:before\s*\{[^}]*\}\n?/g, '');
  await writeFile(file, `${rules}\n${await iconFontCss([...iconNames, ...builtInIcons])}`);
}

/** Copies the native components into the app's sources: Taro cannot follow pnpm's links to them. */
export async function mirrorTdesign(targetDir: string): Promise<void> {
  const { version } = JSON.parse(await readFile(path.join(kitDir, 'package.json'), 'utf8')) as { version: string };
  const stamp = JSON.stringify({ version, iconNames, builtInIcons });
  const stampFile = path.join(targetDir, '.mirrored');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  await rm(targetDir, { recursive: true, force: true });
  await cp(distDir, targetDir, { recursive: true, filter: (source) => !source.endsWith('.d.ts') });
  await completeTemplateImports(targetDir);
  await replaceIconFont(targetDir);
  await writeFile(stampFile, stamp);
}
