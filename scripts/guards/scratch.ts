import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inRoot } from '../shell/places.ts';
import type { Edit, Guard } from './list.ts';

const FOLDERS = ['api', 'db', ...['kernel', 'contracts', 'api-client', 'wechat-sim'].map((name) => `packages/${name}`)];
const FILES = ['package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json'];
const LEFT_OUT = ['node_modules', 'dist'];
const OURS = '@lintuan';

/** A copy of the API and what it is made of, in which guards may be taken out; packages are those of the original. */
export function openScratch(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'lintuan-guards-'));
  for (const file of FILES) cpSync(inRoot(file), join(folder, file));
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  for (const part of FOLDERS) {
    cpSync(inRoot(part), join(folder, part), { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
    linkPackages(inRoot(part, 'node_modules'), join(folder, part, 'node_modules'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Our own packages are linked within the copy, the others to where they are. */
function linkPackages(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name !== OURS) symlinkSync(join(from, name), join(to, name));
  }
  if (!existsSync(join(from, OURS))) return;
  mkdirSync(join(to, OURS));
  for (const name of readdirSync(join(from, OURS))) symlinkSync(readlinkSync(join(from, OURS, name)), join(to, OURS, name));
}

/** Takes a guard out of the copy; answers how to put it back. */
export function takeOut(folder: string, { name, edits }: Guard): () => void {
  const originals = new Map(edits.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')]));
  const changed = new Map(originals);
  for (const edit of edits) changed.set(edit.file, without(changed.get(edit.file)!, edit, name));
  for (const [file, text] of changed) writeFileSync(join(folder, file), text);
  return () => {
    for (const [file, text] of originals) writeFileSync(join(folder, file), text);
  };
}

/** A text that is not there, or twice, means that the guard was changed and this list was not. */
export function without(text: string, { file, find, replace }: Edit, name: string): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`"${name}": the text to take out stands ${parts.length - 1} times in ${file}:\n${find}`);
  return parts.join(replace);
}
