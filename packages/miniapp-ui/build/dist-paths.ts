import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const capture = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), (match) => match[1] as string);
const isElsewhere = (reference: string): boolean => /^(data:|https?:|wxfile:|plugin:)/.test(reference);
const isComputed = (reference: string): boolean => reference.includes('{{');

function resolve(file: string, reference: string): string {
  return reference.startsWith('/') ? reference.slice(1) : path.posix.join(path.posix.dirname(file), reference);
}

function componentsIn(text: string): string[] {
  const { usingComponents } = JSON.parse(text) as { usingComponents?: Record<string, string> };
  return Object.values(usingComponents ?? {}).flatMap((component) =>
    isElsewhere(component) ? [] : ['js', 'json', 'wxml'].map((ending) => `${component}.${ending}`),
  );
}

const withEnding = (reference: string, ending: string): string =>
  path.posix.extname(reference) === '' ? `${reference}${ending}` : reference;

const readers: Record<string, (text: string) => string[]> = {
  '.json': componentsIn,
  '.wxml': (text) => [
    ...capture(text, /<(?:import|include)\s[^>]*?src="([^"]+)"/g).map((reference) => withEnding(reference, '.wxml')),
    ...capture(text, /<wxs\s[^>]*?src="([^"]+)"/g),
    ...capture(text, /<image\s[^>]*?\ssrc="([^"]+)"/g),
  ],
  '.wxss': (text) => [...capture(text, /@import\s+['"]([^'"]+)['"]/g), ...capture(text, /url\(\s*['"]?([^'")\s]+)/g)],
  '.js': (text) => capture(text, /\brequire\("(\.[^"]+)"\)/g).map((reference) => withEnding(reference, '.js')),
  '.wxs': (text) => capture(text, /\brequire\(['"](\.[^'"]+)['"]\)/g),
};

/** Every path one file names that leads nowhere; a style sheet may not lead to another server either. */
export async function brokenPaths(distDir: string, file: string): Promise<string[]> {
  const ending = path.posix.extname(file);
  const read = readers[ending];
  if (!read) return [];
  const problems: string[] = [];
  for (const reference of new Set(read(await readFile(path.join(distDir, file), 'utf8')))) {
    if (ending === '.wxss' && /^https?:/.test(reference)) problems.push(`${file}: asks another server for ${reference}`);
    else if (!isElsewhere(reference) && !isComputed(reference) && !existsSync(path.join(distDir, resolve(file, reference)))) {
      problems.push(`${file}: ${reference} does not exist`);
    }
  }
  return problems;
}
